import type { NamedParty } from '../domain/body';
import type { AnswerOf } from '../queries/answer';
import { dotted, type Group, group, type Line, line } from './card';
import { withoutCount } from './parties';
import { reportedWords } from './reported';
import { clip, type Wording } from './wording';

type One = AnswerOf<'initiative'>;

const partyLine = (party: NamedParty, meta: string, wording: Wording, doubt = ''): Line =>
  line({
    title: clip(withoutCount(wording.name(party.name)), 160),
    mark: doubt,
    tone: doubt ? 'warning' : 'default',
    meta,
  });

/** Whether the asked place takes part, in a sentence; empty where no place was asked for. */
function placeSentence({ question, names, places, uncertainPlaces }: One, wording: Wording): string {
  const { place } = question;
  if (!place) return '';
  const name = names[place];
  const values = { name: name ? wording.name(name) : '' };
  const has = (list: One['places']) => list.some(({ party }) => (party.id as string) === place);
  if (has(places)) return wording.text('place.yes', values);
  return wording.text(has(uncertainPlaces) ? 'place.uncertain' : 'place.no', values);
}

/** Who has a part in it by a source's word, and which are the parties to it. */
export function takingPart(
  { involved, actors }: Pick<One, 'involved' | 'actors'>,
  label: string,
  wording: Wording,
): Group[] {
  const parties = actors.map((party) => withoutCount(wording.name(party.name)));
  return [
    group(
      label,
      involved.map((one) => involvedLine(one, wording)),
    ),
    group(
      wording.text('label.actors'),
      parties.length > 0 ? [line({ title: clip(wording.list(parties), 600), weight: 'Default' })] : [],
    ),
  ];
}

const involvedLine = ({ party, involvement }: One['lead'][number], wording: Wording): Line =>
  partyLine(
    party,
    dotted(clip(wording.prose(involvement.role), 160), reportedWords(involvement, wording)),
    wording,
  );

/** Who leads and who else takes part; that nobody leads is said, with those who are mentioned instead. */
export function people(answer: One, wording: Wording): Group[] {
  const { lead, asked } = answer;
  const isLeadAsked = asked.includes('lead') || asked[0] === 'involved';
  if (lead.length === 0 && !isLeadAsked) return takingPart(answer, wording.text('button.involved'), wording);
  return [
    group(
      wording.text('label.lead'),
      lead.map((one) => involvedLine(one, wording)),
      lead.length > 0 ? '' : wording.text('missing.lead'),
    ),
    ...takingPart(answer, wording.text(lead.length > 0 ? 'label.involved' : 'label.nearest'), wording),
  ];
}

/** Who is not named in it, where that was asked: what the register does not name may be so nevertheless. */
function absent({ question, absent: parties }: One, wording: Wording): Group[] {
  if (!question.absent) return [];
  const names = clip(wording.list(parties.map(({ name }) => withoutCount(wording.name(name)))), 800);
  const note = wording.text(names ? 'place.absent.note' : `place.absent.none.${question.absent}`);
  const lines = names ? [line({ title: names, weight: 'Default' })] : [];
  return [group(wording.text(`place.absent.${question.absent}`), lines, note)];
}

/** Where it is worked on, the doubtful places marked, with the asked place answered first. */
export function places(answer: One, wording: Wording): Group[] {
  const doubt = wording.text('place.doubt');
  const lines = [
    ...answer.places.map(({ party }) => partyLine(party, '', wording)),
    ...answer.uncertainPlaces.map(({ party, place }) =>
      partyLine(party, place.doubt ? clip(wording.prose(place.doubt.text), 200) : '', wording, doubt),
    ),
  ];
  return [
    ...absent(answer, wording),
    group(wording.text('label.places'), lines, placeSentence(answer, wording)),
  ];
}
