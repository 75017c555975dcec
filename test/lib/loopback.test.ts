import { isLoopback } from '../../src/lib/loopback';

test.each([
  'localhost',
  'LOCALHOST',
  '127.0.0.1',
  '[::1]',
  '::1',
  'localhost:3978',
  '127.0.0.1:1',
  '[::1]:65535',
])('%s is this machine', (host) => expect(isLoopback(host)).toBe(true));

test.each([
  ...[
    '',
    '0.0.0.0',
    '::',
    '127.0.0.2',
    'localhost.',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3978',
  ],
  ...['evil.example', 'evil.example:127.0.0.1', 'localhost@evil.example', 'localhost:', 'localhost:80:80'],
  // Another address, which ends like a port.
  ...['::1:80', '[::1', 'localhost\nevil.example', 'localhost\n'],
])('%j is not', (host) => expect(isLoopback(host)).toBe(false));
