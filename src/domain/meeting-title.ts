import { type Day, monthOf, yearOf } from './day';
import type { Prose } from './prose';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const dated = (day: Day): { da: string; en: string } => {
  const [year, month, date] = [yearOf(day), monthOf(day), Number(day.slice(8))];
  return { da: `${date}/${month}-${year}`, en: `${date} ${months[month - 1]} ${year}` };
};

/** What a body's meeting on a day is called where nobody says otherwise: "SSG 8/11-2023", "SSG 8 November 2023". */
export function meetingTitle(body: { da: string; en: string }, day: Day): Prose {
  const { da, en } = dated(day);
  return { da: `${body.da} ${da}`, en: `${body.en} ${en}` };
}

/** The title of a meeting that was moved: where it names the old day, the new one stands in its place. */
export function retitled({ da, en }: Prose, from: Day, to: Day): Prose {
  const [old, now] = [dated(from), dated(to)];
  return {
    ...(da === undefined ? {} : { da: da.replace(old.da, now.da) }),
    ...(en === undefined ? {} : { en: en.replace(old.en, now.en) }),
  };
}
