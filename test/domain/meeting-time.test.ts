import { clocksOf, meetingTime, readMeetingTime } from '../../src/domain/meeting-time';

test.each([
  ['13-15', '13:00-15:00'],
  ['kl. 13-15', '13:00-15:00'],
  ['kl. 9.30–11', '09:30-11:00'],
  ['klokken 9 til 10.15', '09:00-10:15'],
  ['13', '13:00'],
  ['1-3 pm', '13:00-15:00'],
  ['11 am to 1 pm', '11:00-13:00'],
  ['12 am', '00:00'],
  ['00:00-23:59', '00:00-23:59'],
])('%s is %s', (text, time) => expect(readMeetingTime(text)).toBe(time));

test.each(['', 'efter frokost', '25', '13-12', '13-13', '9.75', '13-15-17', '13-', '24:00', '8/11'])(
  '"%s" is no time of a meeting',
  (text) => expect(readMeetingTime(text)).toBeUndefined(),
);

test('a time is kept as it is read, with or without an end', () => {
  expect(clocksOf('13:00-15:00')).toEqual({ from: '13:00', to: '15:00' });
  expect(clocksOf('13:00')).toEqual({ from: '13:00', to: undefined });
  expect(meetingTime.safeParse('9:00').success).toBe(false);
  expect(meetingTime.safeParse('15:00-13:00').success).toBe(false);
});
