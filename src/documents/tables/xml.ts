import type { Readable } from 'node:stream';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from '../unreadable';

/** An element as it opens or closes: its name without a prefix, and the namespace it belongs to. */
export interface Element {
  name: string;
  space: string;
  /** An attribute by its name without a prefix. */
  get(attribute: string): string | undefined;
}

/** Takes in a document as it streams by; whatever it `emit`s is handed on in order. */
export interface Reading {
  open(element: Element): void;
  close(element: Element): void;
  text(text: string): void;
}

/**
 * Reads XML as it streams by, never more of it than a chunk at a time. Entities that the document declares for itself
 * are not known, so nothing grows by them. Throws `Unreadable` where it is not well-formed or its size was not as declared.
 */
export async function* readXml<T>(
  stream: Readable,
  reading: (emit: (one: T) => void) => Reading,
): AsyncGenerator<T> {
  let ready: T[] = [];
  const { open, close, text } = reading((one) => ready.push(one));
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', (tag) => open(elementOf(tag)));
  parser.on('closetag', (tag) => close(elementOf(tag)));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      const now = ready;
      ready = [];
      yield* now;
    }
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', String(error));
  } finally {
    stream.destroy();
  }
  yield* ready;
}

const elementOf = ({ local, uri, attributes }: SaxesTagNS): Element => ({
  name: local,
  space: uri,
  get: (name) => Object.values(attributes).find(({ local: one }: SaxesAttributeNS) => one === name)?.value,
});

/** Reads all that one part of a package says at once: for the small ones. */
export async function readWhole(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (error) {
    throw new Unreadable('corrupt', String(error));
  }
  return Buffer.concat(chunks).toString('utf8');
}
