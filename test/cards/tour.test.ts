import { inDialog } from '../../src/cards/in-dialog';
import { renderAnswer } from '../../src/cards/render';
import type { Locale } from '../../src/domain/prose';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { elementsOf } from '../conversations/fields';
import { register, today } from './material';

const cardOf = (asked: object, locale: Locale = 'da') =>
  renderAnswer(ask(register, question.parse({ kind: 'help', ...asked }), { today }), locale);
const buttonsOn = (card: object) =>
  elementsOf(card as never, (type) => type === 'Action.Execute' || type === 'Action.Submit');

test.each(['welcome', 'help', 'greeting', 'language'])(
  'the tour opens as a dialog from what is said as %s, and carries what a client without dialogs needs',
  (topic) => {
    const [tour] = buttonsOn(cardOf({ topic })).filter(({ title }) => title === 'Rundtur');
    expect(tour).toEqual({
      type: 'Action.Submit',
      title: 'Rundtur',
      data: {
        verb: 'ask',
        question: { kind: 'help', topic: 'tour' },
        locale: 'da',
        msteams: { type: 'task/fetch' },
      },
    });
  },
);

test.each(['da', 'en'] as const)(
  'in a dialog (%s) every card leads on and back by pages, and none opens another dialog',
  (locale) => {
    const titles: string[] = [];
    let page = 0;
    for (let step = 0; step < 5; step += 1) {
      const { title, card } = inDialog(cardOf({ topic: 'tour', page }, locale));
      titles.push(String(title));
      const buttons = buttonsOn(card).map(
        ({ data }) => data as { verb: string; question?: { page?: number } },
      );
      expect(JSON.stringify(card)).not.toMatch(/Action\.Execute|task\/fetch/);
      const pages = buttons.flatMap(({ question: asked }) => asked?.page ?? []);
      expect(pages).toEqual([page + 1, page - 1].filter((one) => one >= 0 && one < 5));
      page += 1;
    }
    expect(titles[0]).toBe(locale === 'da' ? 'Rundtur 1 af 5: Spørg' : 'Tour 1 of 5: Ask');
    expect(new Set(titles).size).toBe(5);
  },
);
