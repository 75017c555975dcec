import { type Change, isOfCalendars, isOwnMatter } from '../domain/change';
import { recordOfDocument } from '../domain/record';
import type { AnswerOf, ChangeLine } from '../queries/answer';
import { ask, opening } from './buttons';
import { type Ask, dotted, group, type Page, page } from './card';
import { changeLines, isManyNew } from './change-lines';
import { sendingInWords, sendingTitle } from './delivery-words';
import { momentInSentence, momentInWords } from './moment';
import { openingMeeting } from './opening-meeting';
import { openingThing } from './opening-thing';
import { partOfChange } from './part-of-change';
import { nextDigest } from './subscriptions';
import { toldFields } from './told-fields';
import { clip, type Wording } from './wording';

type Named = Pick<ChangeLine, 'change' | 'isRepeat'> & Partial<Pick<ChangeLine, 'documents'>>;

/** What was done: "Status opdateret", "5 opgaver oprettet". */
export function changeTitle({ change, isRepeat, documents }: Named, wording: Wording): string {
  if (isRepeat) return wording.text('changed.repeat');
  const many = `changed-many.${change.command}`;
  return documents && isManyNew(documents) && wording.has(many)
    ? wording.text(many, { count: documents.length })
    : wording.text(`changed.${change.command}`);
}

/** Changes named of those that were taken back together. */
const mostSettled = 3;

/** Which changes it took back or made again: "Fortrudt: Status opdateret (Karl, i dag kl. 9.02)". */
export function settledLine({ settles, isRepeat }: ChangeLine, wording: Wording): string {
  const told = settles.map((one) =>
    wording.text('change.settled', {
      what: changeTitle(one, wording),
      name: clip(one.change.by.name, 80),
      when: momentInWords(one.change.at, wording),
    }),
  );
  const left = told.length - mostSettled;
  const shown = left > 0 ? [...told.slice(0, mostSettled), wording.count('change.more', left)] : told;
  return told.length === 0
    ? ''
    : wording.text(isRepeat ? 'change.repeated' : 'change.took-back', { changes: wording.list(shown) });
}

/** What it was done to; beyond two things counted. Of what a meeting decided, the meeting. */
export function changeSubject({ documents }: ChangeLine, wording: Wording): string {
  const meetings = documents.filter(({ document }) => recordOfDocument(document)?.type === 'meeting');
  const names = [
    ...new Set(
      (meetings.length > 0 ? meetings : documents).flatMap(({ subject }) =>
        subject ? [clip(wording.name(subject), 100)] : [],
      ),
    ),
  ];
  const left = names.length - 2;
  return wording.list(left > 0 ? [...names.slice(0, 2), wording.count('change.more', left)] : names);
}

/** Who did it, when and where. */
export const changeMeta = ({ change }: ChangeLine, wording: Wording): string =>
  dotted(
    clip(change.by.name, 80),
    momentInWords(change.at, wording),
    change.place ? wording.text(`change.place.${change.place.kind}`) : '',
    change.imported
      ? wording.text('change.imported', {
          file: clip(change.imported.file, 80),
          row: change.imported.place.row,
        })
      : '',
  );

/** That it was taken back, by whom and when; whoever takes back what took something back makes that again. */
export const undoneMark = ({ undone, change, isRepeat }: ChangeLine, wording: Wording): string =>
  undone
    ? wording.text(change.undoes.length > 0 && !isRepeat ? 'change.made-again' : 'change.undone', {
        name: clip(undone.by.name, 80),
        when: momentInSentence(undone.at, wording),
      })
    : '';

/** What else somebody has decided of such things. */
const ownButton = (change: Change, wording: Wording): Ask =>
  isOfCalendars(change)
    ? ask(wording.text('button.feeds'), { kind: 'feeds' }, wording)
    : ask(wording.text('button.reminders'), { kind: 'reminders' }, wording);

/** What the card with the settings opens a form for: from what was saved there is a way back to it. */
const settable = new Set(['set-reminders', 'set-status-limit', 'subscribe']);
const mostLines = 12;

/** One change: what it was, and each field before and after. */
export function changePage(answer: AnswerOf<'change'>, wording: Wording): Page {
  const { initiative, change, digest, sending } = answer;
  const fields = toldFields(answer, answer, wording);
  const lines = changeLines(answer, answer, fields, wording);
  const subject = changeSubject(answer, wording);
  const left = lines.length - mostLines;
  const next = digest && nextDigest(digest, wording);
  const first = change.command === 'subscribe' ? undefined : fields.find(({ after }) => after !== subject);
  const title = sending ? sendingTitle(sending, wording) : changeTitle(answer, wording);
  return page({
    title,
    subtitle: subject,
    lead: [
      undoneMark(answer, wording),
      sending && digest && sendingInWords(sending, digest, wording),
      next,
      changeMeta(answer, wording),
      settledLine(answer, wording),
    ],
    groups: [group('', lines.slice(0, mostLines))],
    notes: [left > 0 ? wording.count('list.more', left) : undefined],
    actions: [
      sending === 'soon'
        ? ask(wording.text('button.is-digest-sent'), { kind: 'change', change: change.id }, wording)
        : undefined,
      initiative && partOfChange(answer, initiative.id, wording),
      isOwnMatter(change) ? ownButton(change, wording) : undefined,
      settable.has(change.command)
        ? ask(wording.text('button.settings'), { kind: 'settings' }, wording)
        : undefined,
      openingMeeting(answer, wording),
      digest && ask(wording.text('button.digest-now'), digest.digest, wording),
      digest &&
        ask(
          wording.text('button.digest'),
          { kind: 'subscriptions', subscription: digest.subscription.id },
          wording,
        ),
      openingThing(answer, wording),
      initiative &&
        opening(
          clip(wording.name(initiative.title), 40),
          { kind: 'initiative', initiative: initiative.id, aspect: 'status' },
          wording,
        ),
      ask(
        wording.text('button.who-changed'),
        initiative
          ? { kind: 'history', initiative: initiative.id }
          : { kind: 'history', thing: change.documents[0]?.thing },
        wording,
      ),
    ],
    summary: `${dotted(title, subject, first ? '' : next)}${first ? `: ${first.label} – ${first.after || wording.text('value.removed')}` : ''}`,
  });
}
