/**
 * Whether a host is this machine under one of its own names: as a URL or a Host header has it, with or without a port,
 * or as an address to listen on. Other addresses of 127.0.0.0/8 do not count.
 */
export function isLoopback(host: string): boolean {
  return /^((localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?|::1)$/i.test(host);
}
