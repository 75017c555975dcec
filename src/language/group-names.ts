import type { Vocabulary } from './vocabulary';

type GroupName = Vocabulary['bodies'][number]['name'];

/** Shorter words are shared by too many things to name one. */
const longEnough = 7;

/**
 * What each working group is called by what it works on ("arbejdsgruppen om selvskade", "the working group on
 * self-harm", "selvskadegruppen"): by all of it, by its last words, and by a long word that no other group has.
 */
export function groupForms(groups: readonly GroupName[]): string[][] {
  const topics = groups.map(({ da = '', en = '' }) => ({
    da: about(da, /arbejdsgruppen? (?:om|vedr\.|for) (.+)$/i),
    en: about(en, /working group (?:on|for|about) (.+)$/i),
  }));
  const told = (lang: 'da' | 'en', own: string): string[] => {
    const others = topics.flatMap((topic) => (topic[lang] === own ? [] : [topic[lang]])).join(' ');
    const words = own.split(/[\s,/]+/);
    const endings = words.map((_, at) => words.slice(at).join(' '));
    const telling = [...endings, ...words].filter(
      (part) => part.length >= longEnough && !others.includes(part),
    );
    return own === '' ? [] : [...new Set([own, ...telling])];
  };
  return topics.map(({ da, en }) => [
    ...told('da', da).flatMap((topic) => [
      ...['om', 'for', 'vedr', 'på', 'vedrørende'].flatMap((link) => [
        `arbejdsgruppen ${link} ${topic}`,
        `gruppen ${link} ${topic}`,
      ]),
      ...['gruppen', 'sgruppen', ' gruppen', 'arbejdsgruppen', 'sarbejdsgruppen', ' arbejdsgruppen'].map(
        (ending) => topic + ending,
      ),
    ]),
    ...told('en', en).flatMap((topic) => [
      `working group on ${topic}`,
      `working group for ${topic}`,
      `${topic} working group`,
      `${topic} group`,
    ]),
  ]);
}

const about = (name: string, by: RegExp): string =>
  by
    .exec(name.replace(/\(.*?\)/g, ' '))?.[1]
    ?.trim()
    .toLowerCase() ?? '';
