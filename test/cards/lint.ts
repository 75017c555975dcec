import { readAct } from '../../src/cards/acts';
import { question } from '../../src/queries/question';
import { AdaptiveCard, SerializationContext } from './adaptivecards';

type Json = Record<string, unknown>;

/** Elements and properties that may stand on a card: all of schema 1.5 or earlier. */
const allowed: Record<string, readonly string[]> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'fallbackText', 'speak', 'msteams', 'body', 'actions'],
  TextBlock: [
    'type',
    'text',
    'wrap',
    'size',
    'weight',
    'color',
    'isSubtle',
    'style',
    'spacing',
    'horizontalAlignment',
  ],
  RichTextBlock: ['type', 'inlines', 'spacing'],
  TextRun: ['type', 'text', 'size', 'weight', 'color', 'isSubtle'],
  Container: ['type', 'items', 'spacing', 'style', 'separator'],
  ColumnSet: ['type', 'columns', 'spacing', 'separator', 'selectAction'],
  Column: ['type', 'items', 'width', 'verticalContentAlignment', 'selectAction'],
  'Action.OpenUrl': ['type', 'title', 'url'],
  Image: ['type', 'url', 'altText', 'size'],
  ActionSet: ['type', 'actions', 'spacing'],
  'Input.Text': [
    'type',
    'id',
    'label',
    'value',
    'isRequired',
    'errorMessage',
    'maxLength',
    'isMultiline',
    'spacing',
  ],
  'Input.ChoiceSet': [
    ...['type', 'id', 'label', 'value', 'isRequired', 'errorMessage', 'spacing'],
    ...['style', 'placeholder', 'choices', 'isMultiSelect', 'wrap', 'choices.data'],
  ],
  // Teams' own: people of the organisation beside the choices that are listed.
  'Data.Query': ['type', 'dataset'],
  'Input.Date': ['type', 'id', 'label', 'value', 'isRequired', 'errorMessage', 'spacing'],
  'Input.Toggle': ['type', 'id', 'label', 'title', 'value', 'errorMessage', 'spacing'],
  // What opens a dialog in Teams.
  'Action.Submit': ['type', 'title', 'data', 'tooltip', 'style', 'associatedInputs'],
  'Action.Execute': ['type', 'title', 'verb', 'data', 'tooltip', 'style', 'associatedInputs'],
};
const mostBytes = 28 * 1024;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lintElement(element: Json): string[] {
  const type = String(element.type);
  const known = allowed[type];
  if (!known) return [`unknown element ${type}`];
  const unknown = Object.keys(element).filter((name) => !known.includes(name));
  const wrong = unknown.map((name) => `${type} may not have ${name}`);
  if (type === 'TextBlock' && element.wrap !== true) wrong.push(`text does not wrap: ${element.text}`);
  if ((type === 'TextBlock' || type === 'TextRun') && element.text === '') wrong.push('an empty text');
  if (type.startsWith('Input.') && !(element.id && element.label && element.errorMessage))
    wrong.push(`${type} says not what it wants`);
  if (type === 'Image' && !element.altText) wrong.push('an image without altText');
  if (type === 'Action.Execute') wrong.push(...lintAction(element));
  if (type === 'Action.Submit')
    wrong.push(...lintAction({ ...element, verb: isObject(element.data) ? element.data.verb : undefined }));
  return wrong;
}

function lintAction({ title, verb, data }: Json): string[] {
  const wrong = title ? [] : ['an action without a title'];
  if (verb === 'ask' || verb === 'correct') {
    const carries =
      isObject(data) &&
      (verb === 'correct' ? typeof data.text === 'string' : question.safeParse(data.question).success);
    if (!carries) wrong.push(`${title} asks no question`);
    if (!isObject(data) || (data.locale !== 'da' && data.locale !== 'en'))
      wrong.push(`${title} has no locale`);
  } else if (!readAct(String(verb), data)) wrong.push(`${title} does nothing: ${String(verb)}`);
  return wrong;
}

function lintAll(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(lintAll);
  if (value === null) return ['a null'];
  if (!isObject(value)) return [];
  const inner = Object.entries(value)
    .filter(([name]) => name !== 'data' && name !== 'msteams' && name !== 'choices')
    .flatMap(([, child]) => lintAll(child));
  return [...('type' in value ? lintElement(value) : ['an element without a type']), ...inner];
}

/** What is said aloud of a card: a short sentence that a voice can read, plain or as SSML. */
function lintSpeech(speak: unknown): string[] {
  if (typeof speak !== 'string' || !/[\p{L}\p{N}]/u.test(speak)) return ['nothing is said aloud'];
  const wrong = speak.length > 240 ? [`${speak.length} characters are said aloud`] : [];
  if (/[&<>*_`~#|\\[\]{}·›]|\p{Extended_Pictographic}|\p{Cf}|\n/u.test(speak))
    wrong.push(`no voice reads this: ${speak}`);
  if (!/[.!?…]["”«’]?$/u.test(speak)) wrong.push(`no sentence is said aloud: ${speak}`);
  return wrong;
}

/** What the renderer itself complains about; its check of `lang` refuses every second card, so it is left out. */
function lintParsed({ lang: _, ...card }: Json): string[] {
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
}

/** What is wrong with a card that is to be sent to Teams; empty where nothing is. */
export function lintCard(card: Json): string[] {
  const actions = Array.isArray(card.actions) ? card.actions : [];
  const wrong = lintAll(card);
  if (card.version !== '1.5') wrong.push(`version ${String(card.version)}`);
  if (actions.length === 0 && !JSON.stringify(card.body).includes('"ActionSet"'))
    wrong.push('no way forward');
  if (actions.length > 6) wrong.push(`${actions.length} actions`);
  if (!card.fallbackText || String(card.fallbackText).includes('\n')) wrong.push('no summary of one line');
  // Of a title that is nothing but emoji there is nothing to say.
  if (/[\p{L}\p{N}]/u.test(String(card.fallbackText))) wrong.push(...lintSpeech(card.speak));
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > mostBytes) wrong.push(`${bytes} bytes`);
  return [...wrong, ...lintParsed(card)];
}
