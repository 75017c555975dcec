import { z } from 'zod';

/** A known weakness that is lived with: which, why, and until which day. */
export const exception = z.object({
  /** The address of the advisory. */
  advisory: z.url(),
  package: z.string(),
  why: z.string().min(20),
  until: z.iso.date(),
});
export type Exception = z.infer<typeof exception>;

const advisory = z.looseObject({
  url: z.string(),
  name: z.string(),
  title: z.string(),
  severity: z.string(),
});

/** What `npm audit --json` prints where the registry answered: by package, what is known of it. */
const answered = z.looseObject({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(
    z.string(),
    // Of a package that is only weak by another, the other's name stands there.
    z.looseObject({ via: z.array(z.union([z.string(), advisory])) }),
  ),
});

export interface Verdict {
  /** 0 fine, 1 something is weak or an exception is spent, 2 the registry said nothing. */
  code: 0 | 1 | 2;
  lines: readonly string[];
}

/**
 * Judges what an audit printed. No answer is no good news: it is told as what it is. `today` is a day (UTC); an
 * exception counts up to and with its last day, and one that nothing needs any more is to go.
 */
export function judged(printed: string, exceptions: readonly Exception[], today: string): Verdict {
  const { data } = answered.safeParse(parsed(printed));
  if (!data)
    return {
      code: 2,
      lines: [
        'The registry answered no audit, so nothing is known of the dependencies.',
        printed.trim().slice(0, 300) || 'npm printed nothing.',
        'Ask again where advisories are served: npm run audit -- --registry https://…',
      ],
    };
  const found = [
    ...new Map(
      Object.values(data.vulnerabilities)
        .flatMap(({ via }) => via.filter((one) => typeof one !== 'string'))
        .map((one) => [one.url, one]),
    ).values(),
  ];
  const holds = (one: Exception): boolean => one.until >= today;
  const known = new Map(exceptions.map((one) => [one.advisory, one]));
  const open = found.filter(({ url }) => {
    const excused = known.get(url);
    return !excused || !holds(excused);
  });
  const spent = exceptions.filter((one) => !holds(one) || !found.some(({ url }) => url === one.advisory));
  return {
    code: open.length + spent.length > 0 ? 1 : 0,
    lines: [
      ...open.map(({ severity, name, title, url }) => `${severity}: ${name}: ${title} (${url})`),
      ...spent.map(
        (one) =>
          `The exception for ${one.package} (${one.advisory}) ${holds(one) ? 'is needed no more: remove it' : `ended on ${one.until}`}.`,
      ),
      `${found.length} known weaknesses, ${found.length - open.length} of them excepted.`,
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
