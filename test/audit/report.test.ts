import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Exception, exception, judged } from './report';

const url = 'https://github.com/advisories/GHSA-xxxx';
const today = '2026-11-22';
const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });
const weak = report({
  leftpad: { via: [{ url, name: 'leftpad', title: 'Pads too far', severity: 'high' }] },
  // Weak only by the one above.
  rightpad: { via: ['leftpad'] },
});
const excused = (until: string): Exception => ({
  advisory: url,
  package: 'leftpad',
  why: 'Only the tests of the pictures use it.',
  until,
});

test('nothing known is fine', () =>
  expect(judged(report({}), [], today)).toEqual({
    code: 0,
    lines: ['0 known weaknesses, 0 of them excepted.'],
  }));

test('a weakness fails, once for all packages that have it', () =>
  expect(judged(weak, [], today)).toEqual({
    code: 1,
    lines: [`high: leftpad: Pads too far (${url})`, '1 known weaknesses, 0 of them excepted.'],
  }));

test('an exception counts up to its last day, and fails after it', () => {
  expect(judged(weak, [excused(today)], today).code).toBe(0);
  expect(judged(weak, [excused('2026-11-21')], today)).toMatchObject({
    code: 1,
    lines: [
      expect.stringContaining('high'),
      expect.stringContaining('ended on 2026-11-21'),
      expect.anything(),
    ],
  });
});

test('an exception that nothing needs is to go', () => {
  const { code, lines } = judged(report({}), [excused('2030-01-01')], today);
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('remove it')]);
});

test.each([
  ['nothing', ''],
  ['an error', '{"message":"405 Method Not Allowed","statusCode":405}'],
  ['text', 'npm error code ENOAUDIT'],
  ['another report', '{"auditReportVersion":2}'],
])('a registry that answers %s is never taken for good news', (_what, printed) => {
  const { code, lines } = judged(printed, [], today);
  expect(code).toBe(2);
  expect(lines[0]).toContain('answered no audit');
});

test('the exceptions there are can be read', () => {
  const written = JSON.parse(readFileSync(path.join(__dirname, 'exceptions.json'), 'utf8'));
  expect(z.array(exception).safeParse(written).success).toBe(true);
});
