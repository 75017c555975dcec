import { hostConfig } from './host-config.js';
import { markdown } from './markdown.js';
import { say } from './text.js';

const { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } = globalThis.AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

const host = new HostConfig(hostConfig);

/** The renderer shows the value of what is chosen in a field to search in; people read its title, and it reads that back. */
function showTitles(card) {
  for (const input of card.getAllInputs()) {
    if (input.style !== 'filtered' || input.isMultiSelect) continue;
    const chosen = input.choices.find(({ value }) => value === input.defaultValue);
    if (chosen) input.defaultValue = chosen.title;
  }
}

/** The renderer labels what is around a field to search in, not the field; and cuts the titles of buttons, which may wrap. */
function mend(drawn) {
  for (const title of drawn.querySelectorAll('.ac-pushButton > div')) title.style.whiteSpace = '';
  for (const input of drawn.querySelectorAll('[aria-labelledby] input[type="text"]'))
    input.setAttribute('aria-labelledby', input.closest('[aria-labelledby]').getAttribute('aria-labelledby'));
}

/**
 * Draws a card. `onAction` gets `{ kind: 'execute', verb, id, data }` or `{ kind: 'submit', data, title }` once the inputs
 * are right, and answers with a promise; until it is kept the card cannot be pressed. It is kept with words about what
 * went wrong, or with nothing.
 */
export function drawCard(content, onAction) {
  const box = document.createElement('div');
  box.className = 'card';
  if (content.msteams?.width === 'Full') box.classList.add('full');
  if (content.lang) box.lang = content.lang;
  const trouble = document.createElement('p');
  trouble.className = 'card-error';
  trouble.setAttribute('role', 'alert');
  trouble.hidden = true;

  const act = async (asked) => {
    const pressed = document.activeElement;
    trouble.hidden = true;
    box.inert = true;
    box.setAttribute('aria-busy', 'true');
    const wrong = await onAction({ ...asked, pressed });
    box.inert = false;
    box.removeAttribute('aria-busy');
    if (document.activeElement === document.body && box.contains(pressed)) pressed.focus();
    trouble.textContent = wrong ?? '';
    trouble.hidden = !wrong;
  };

  const card = new AdaptiveCard();
  card.hostConfig = host;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) {
      if (/^https?:/i.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener');
    } else if (action instanceof ExecuteAction) {
      act({ kind: 'execute', verb: action.verb, id: action.id, data: action.data ?? {} });
    } else if (action instanceof SubmitAction) {
      act({ kind: 'submit', data: action.data ?? {}, title: action.title });
    }
  };
  let drawn;
  try {
    card.parse(content);
    showTitles(card);
    drawn = card.render();
    if (drawn) mend(drawn);
  } catch {
    drawn = undefined;
  }
  if (drawn) box.append(drawn);
  else
    box.append(
      Object.assign(document.createElement('p'), { textContent: content.fallbackText ?? say('badCard') }),
    );
  box.append(trouble);
  return box;
}
