import { currentLanguage, speak } from './text.js';

/** What a person has chosen for how the page looks, kept by the browser. */
const kept = JSON.parse(localStorage.getItem('fremdrift-looks') ?? '{}');
const keep = () => localStorage.setItem('fremdrift-looks', JSON.stringify(kept));
const root = document.documentElement;

export const currentTheme = () => root.dataset.theme;

function apply() {
  root.dataset.theme = kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.toggleAttribute('data-narrow', Boolean(kept.narrow));
  document.getElementById('theme').setAttribute('aria-pressed', String(root.dataset.theme === 'dark'));
  document.getElementById('narrow').setAttribute('aria-pressed', String(Boolean(kept.narrow)));
}

/** Starts the switches for theme, width and language; `onLanguage` redraws what the page says in words. */
export function startLooks(onLanguage) {
  const on = (id, change) =>
    document.getElementById(id).addEventListener('click', () => {
      change();
      keep();
      apply();
    });
  on('theme', () => {
    kept.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  });
  on('narrow', () => {
    kept.narrow = !kept.narrow;
  });
  on('language', () => {
    kept.language = currentLanguage() === 'da' ? 'en' : 'da';
    speak(kept.language);
    onLanguage();
  });
  apply();
  speak(kept.language ?? 'da');
}
