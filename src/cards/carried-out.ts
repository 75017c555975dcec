import type { AnswerOf } from '../queries/answer';
import { approvalsInShort } from './approvals';
import { ask } from './buttons';
import type { Ask, Fact } from './card';
import { implementationInShort } from './implementation-lines';
import type { Wording } from './wording';

type One = AnswerOf<'initiative'>;

/** Who has approved an initiative, and how far the clusters have come: empty where nobody has told. */
export const carriedOutFacts = ({ approvals, implementations }: One, wording: Wording): Fact[] => [
  { label: wording.text('label.approvals'), value: approvalsInShort(approvals, wording) },
  { label: wording.text('label.implementation'), value: implementationInShort(implementations, wording) },
];

/** Buttons to all that is told of the two. */
export function carriedOutButtons({ initiative, approvals, implementations }: One, wording: Wording): Ask[] {
  const kinds = [
    ...(approvals.length > 0 ? (['approvals'] as const) : []),
    ...(implementations.some((cell) => cell.implementation) ? (['implementation'] as const) : []),
  ];
  return kinds.map((kind) =>
    ask(wording.text(`button.${kind}`), { kind, initiative: initiative.id }, wording),
  );
}
