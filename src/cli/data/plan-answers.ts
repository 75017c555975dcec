import { type PlanDoubtAbout, type PlanItem, planDoubts } from '../../domain/plan-item';
import type { Register } from '../../domain/register';
import { settled } from '../../domain/settled-plan';
import { placeInWords } from './plan-lines';

/** An answer to a doubt of a row: "1:5 initiative tidlig-indsats-truende-karsygdom". */
export interface WrittenAnswer {
  place: string;
  about: PlanDoubtAbout;
  answer: string;
}

/** Reads answers, one a line; empty lines and those that begin with # say nothing. Throws an error that names the line. */
export function readAnswers(text: string): WrittenAnswer[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [, place = '', said, answer = ''] = /^\s*(\S.*?:\d+)\s+(\S+)\s+(\S.*?)\s*$/.exec(line) ?? [];
    const about = planDoubts.find((one) => one === said);
    if (about === undefined)
      throw new Error(`line ${at + 1} is no answer such as "1:5 phase approved": ${line}`);
    return [{ place, about, answer }];
  });
}

/** A row with the answers that were written to its doubts; `undefined` where it is left out. */
export function answered(
  item: PlanItem,
  answers: readonly WrittenAnswer[],
  register: Register,
): PlanItem | undefined {
  let now = item;
  for (const { place, about, answer } of answers) {
    if (place !== placeInWords(item.where) || !now.doubts.some((one) => one.about === about)) continue;
    const next = settled(now, about, answer, register);
    if (next === 'left-out') return undefined;
    if (!next) throw new Error(`${place}: "${answer}" is no answer to ${about}`);
    now = next;
  }
  return now;
}
