import type { Prose } from '../../domain/prose';

/** Numbers from 0 to under 1 that look random and are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const firsts =
  'astma blod dialyse diabetes demens døgn ergo familie feber fod gang gigt graviditet hals hjerne hjerte hofte hud hukommelse hygiejne hørelse infektions knogle krop kræft leddegigts lunge mave medicin migræne muskel nakke nyre nærings operations palliations patient pleje psykose puls ryg røntgen selvhjælps senge skizofreni skulder smerte stof stress svangre syns søvn tand tarm trivsels træthed ulykkes ungdoms vaccine væske ældre øre åndedræts allergi'.split(
    ' ',
  );
const lasts =
  'analyse apparat behandling besøg beredskab center forløb forskning forebyggelse genoptræning hjælp høring kursus kvalitet ledelse måling netværk opfølgning opsporing overgang pakke pjece plan prøve rapport register rådgivning samtale screening skole støtte svar team test tilsyn træning udredning undervisning undersøgelse vagt vejledning visitation vurdering værktøj ydelse øvelse'.split(
    ' ',
  );
const firstsEnglish =
  'asthma blood dialysis diabetes dementia night family fever foot walking arthritis pregnancy throat brain heart hip skin memory hygiene hearing infection bone cancer lung stomach medicine migraine muscle neck kidney nutrition surgery patient care psychosis back sleep shoulder pain stress vision dental bowel accident youth vaccine fluid elderly ear breathing allergy'.split(
    ' ',
  );
const lastsEnglish =
  'analysis device treatment visit course research prevention rehabilitation help hearing quality management measurement network follow-up detection transition package leaflet sample report register counselling talk screening school support team test supervision training assessment teaching survey guidance referral tool service exercise'.split(
    ' ',
  );
const openings: readonly (readonly [string, string])[] = [
  ['Samarbejdsaftale om', 'Cooperation agreement on'],
  ['Fælles guideline for', 'Joint guideline for'],
  ['Prøvehandling:', 'Pilot:'],
  ['Revision af', 'Revision of'],
  ['Kampagne om', 'Campaign on'],
  ['Kortlægning af', 'Mapping of'],
  ['Overblik over', 'Overview of'],
];
const syllables = 'ba ber dal fes gil har kol lun mos nor pil rav sol tor vik ø'.split(' ');

/** A generator of titles whose words are spread as in a language: some over and over, new ones ever more rarely. */
export function titles(seed: number): (at: number) => Prose {
  const roll = dice(seed);
  const of = (words: readonly string[]): string => words[Math.floor(roll() ** 2 * words.length)] ?? '';
  const name = (at: number): string =>
    [...(at + syllables.length ** 2).toString(syllables.length)]
      .map((digit) => syllables[Number.parseInt(digit, syllables.length)])
      .join('');
  return (at) => {
    const [da, en] = openings[Math.floor(roll() * openings.length)] ?? ['', ''];
    const place = name(Math.floor(Math.sqrt(at) * 12));
    const compounds = Array.from({ length: 3 }, () => of(firsts) + of(lasts));
    const pairs = Array.from({ length: 2 }, () => `${of(firstsEnglish)} ${of(lastsEnglish)}`);
    return {
      da: `${da} ${compounds[0]}, ${compounds[1]} og ${compounds[2]} i ${place} ${at}`,
      en: `${en} ${pairs.join(' and ')} in ${place} ${at}`,
    };
  };
}
