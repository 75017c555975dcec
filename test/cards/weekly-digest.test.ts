import { plainText } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import type { Day } from '../../src/domain/day';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { register } from './material';

const sunday = '2023-11-05' as Day;
const textOf = (asked: object): string => {
  const digest = question.parse({ kind: 'weekly-digest', ...asked });
  return plainText(renderAnswer(ask(register, digest, { today: sunday }), 'da'));
};

describe('a digest is headed by', () => {
  it('the week it is for, also where it is sent the evening before', () => {
    expect(textOf({ issue: { subscription: 'digest-1', week: '2023-W45' } })).toContain(
      'Uge 45 · 5. november 2023',
    );
  });

  it('the week of the day where somebody asks for it', () => {
    expect(textOf({})).toContain('Uge 44 · 5. november 2023');
  });
});
