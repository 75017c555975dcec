import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../domain/prose';
import { Html, html } from './html';

/** The compiler copies no style sheets, so it is read where it was written; the way there is the same from `dist`. */
const style = readFileSync(path.join(__dirname, '../../src/web/style.css'), 'utf8');

/** No script at all, the one style sheet by its hash, and pictures of this program. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the icon of every page lies, and the icon, which is that of the app. */
export const iconPath = '/icon.svg';
export const icon = readFileSync(path.join(__dirname, '../../manifest/color.svg'), 'utf8');

/** A whole page around its content. */
export const framed = (locale: Locale, title: string, content: Html): string =>
  html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${content}
</body>
</html>
`.markup;
