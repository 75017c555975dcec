import type { InitiativeLine } from '../queries/answer';
import { type Group, group } from './card';
import { initiativeLine } from './lines';
import { clip, type Wording } from './wording';

/** How an initiative itself stands, where nothing is told of what was asked: its phase, and what its status says. */
export function ownStatus(told: InitiativeLine | undefined, wording: Wording): Group {
  if (!told) return group('', []);
  const details = [{ text: clip(wording.prose(told.status?.text), 400) }];
  return group(wording.text('label.own-status'), [{ ...initiativeLine(told, wording), details }]);
}
