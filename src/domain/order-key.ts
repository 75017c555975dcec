import type { Order } from './initiative';
import { inLocale } from './prose';

/** Tells the orders of one initiative apart: the year and how the text begins. A rewritten order has another key. */
export const orderKey = ({ year, text }: Order): string =>
  `${year}:${inLocale(text, 'da').trim().slice(0, 150).trimEnd()}`;
