import { Unreadable } from '../unreadable';
import type { Zip } from './zip';

/** The kinds of files that work plans come in. */
export type FileKind = 'word' | 'excel' | 'csv';

const startsWith = (bytes: Buffer, ...head: number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** The storage in which Office puts what a password protects, in the letters of the container. */
const locked = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its first bytes, its name unseen: `package` is Word or Excel. Throws `Unreadable`. */
export function outerKind(bytes: Buffer): 'package' | 'csv' {
  if (bytes.length === 0 || bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d))
    throw new Unreadable('empty', `${bytes.length} bytes`);
  if (startsWith(bytes, 0x50, 0x4b)) return 'package';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(bytes.includes(locked) ? 'password' : 'old-format', 'a compound file');
  if (bytes.subarray(0, 1_024).includes('%PDF-')) throw new Unreadable('pdf', 'a PDF');
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const isMarkup = /^\s*(<|\{\\rtf)/.test(bytes.subarray(0, 200).toString('latin1').replace(/^ï»¿/, ''));
  if (isMarkup || (!isUtf16 && bytes.includes(0))) throw new Unreadable('other-format', 'no table of text');
  return 'csv';
}

/** Whether a package is a Word or an Excel file; macros are refused in both. Throws `Unreadable`. */
export function packageKind({ has, names }: Zip, contentTypes: string): Exclude<FileKind, 'csv'> {
  if (names.some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(contentTypes))
    throw new Unreadable('macros', 'it holds macros');
  if (has('word/document.xml')) return 'word';
  if (has('xl/workbook.xml')) return 'excel';
  throw new Unreadable('other-format', names.slice(0, 5).join(', '));
}
