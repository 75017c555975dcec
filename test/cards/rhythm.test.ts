import { slotInWords } from '../../src/cards/rhythm';
import { wording } from '../../src/cards/wording';
import type { Day } from '../../src/domain/day';
import { day } from '../../src/domain/day';
import type { Slot } from '../../src/domain/digest-slots';

const today = day.parse('2024-03-25');
const [monday, tuesday] = [day.parse('2024-04-01'), day.parse('2024-04-02')];
/** At eight in Copenhagen, in summer. */
const [atMonday, atTuesday] = [Date.parse('2024-04-01T06:00:00Z'), Date.parse('2024-04-02T06:00:00Z')];
const said = (slot: Omit<Slot, 'week'>, locale: 'da' | 'en' = 'da') =>
  slotInWords({ week: '2024-W14', ...slot }, wording(locale, today));

describe('when a digest comes', () => {
  it('is a day and a time', () => {
    const slot = { nominal: monday, day: monday, at: atMonday, usual: atMonday };
    expect(said(slot)).toBe('mandag 1. april 2024 kl.\u00a08.00');
    expect(said(slot, 'en')).toBe('Monday 1 April 2024 at 8:00');
  });

  it('tells of a weekend that moved it', () => {
    const saturday = '2024-04-06' as Day;
    const at = Date.parse('2024-04-08T06:00:00Z');
    expect(said({ nominal: saturday, day: '2024-04-08' as Day, at, usual: at })).toBe(
      'mandag 8. april 2024 kl.\u00a08.00 (flyttet fra lørdag 6. april 2024, som er i en weekend)',
    );
  });

  it('tells of a holiday only where that moved it', () => {
    const moved = { nominal: monday, day: tuesday, at: atTuesday };
    expect(said({ ...moved, usual: atTuesday })).toBe(
      'tirsdag 2. april 2024 kl.\u00a08.00 (flyttet fra mandag 1. april 2024, som er helligdag)',
    );
    expect(said({ ...moved, usual: atMonday })).toBe(
      'tirsdag 2. april 2024 kl.\u00a08.00 (udskudt fra mandag 1. april 2024)',
    );
  });
});
