let toastEnds;

/** Shows a line for eight seconds, or until the next one. */
export function toast(text, stays = false) {
  clearTimeout(toastEnds);
  document.getElementById('toast').textContent = text;
  if (!stays) toastEnds = setTimeout(() => toast('', true), 8000);
}
