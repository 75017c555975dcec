/** Characters and line starts that a TextBlock would read as Markdown, and the host's own date function. */
const markdown = /[*_`[\]\\<>&~|#]|^\s*(?:\d+[.)]|[-+])\s|\{\{/;

/** Word joiner: invisible, and keeps `{{DATE(` from being read as a function. */
const joiner = '\u2060';

const runProperties = ['size', 'weight', 'color', 'isSubtle', 'fontType'] as const;
const blockProperties = ['spacing', 'separator', 'horizontalAlignment'] as const;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pick(from: Json, names: readonly string[]): Json {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}

/**
 * The same text in an element that knows no Markdown. Escaping with backslashes would be shown as written on some
 * phones, so texts that hold special characters ("8. november" starts a list!) leave the TextBlock altogether.
 */
function verbatim(block: Json): Json {
  const text = String(block.text).replaceAll('{{', `{${joiner}{`);
  return {
    type: 'RichTextBlock',
    ...pick(block, blockProperties),
    inlines: [{ type: 'TextRun', text, ...pick(block, runProperties) }],
  };
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Whether an element shows nothing. */
function isEmpty(element: unknown): boolean {
  if (!isObject(element)) return false;
  switch (element.type) {
    case 'TextBlock':
    case 'TextRun':
      return element.text === '';
    case 'Container':
    case 'Column':
      return isList(element.items) && element.items.length === 0;
    case 'ColumnSet':
      return isList(element.columns) && element.columns.length === 0;
    case 'ActionSet':
      return isList(element.actions) && element.actions.length === 0;
    case 'RichTextBlock':
      return isList(element.inlines) && element.inlines.length === 0;
    default:
      return false;
  }
}

/**
 * Makes an expanded template fit to be sent: drops empty elements and absent (`null`) properties, and shows every
 * text as it was written. What a button carries (`data`) stays untouched.
 */
export function finish(value: unknown): unknown {
  if (isList(value)) return value.map(finish).filter((element) => !isEmpty(element));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([name, inner]) => [name, name === 'data' ? inner : finish(inner)]);
  const element: Json = Object.fromEntries(entries);
  if (element.type === 'TextBlock' && markdown.test(String(element.text))) return verbatim(element);
  if (element.type === 'TextRun')
    return { ...element, text: String(element.text).replaceAll('{{', `{${joiner}{`) };
  return element;
}
