import { day } from '../../domain/day';
import type { StorePlace } from '../../store/open';
import type { DataRequest } from './request';

type Written = { [name in 'confirm' | 'by' | 'answers' | 'body' | 'asOf']: string | undefined };

/** What is asked of a work plan; a text is what is wrong with it. */
export function planRequest(
  name: 'import-plan' | 'undo-plan',
  file: string | undefined,
  { confirm, by, answers, body, asOf }: Written,
  where: { collaboration: string; place: StorePlace },
): DataRequest | string {
  if (file === undefined)
    return name === 'undo-plan' ? `${name} needs the id of an import` : `${name} needs a file`;
  const states = confirm === 'all' ? (['new', 'changed'] as const) : (confirm?.split(',') ?? []);
  const chosen = (['new', 'changed'] as const).filter((state) => states.some((one) => one === state));
  if (chosen.length !== states.length) return '--confirm takes all, new or changed';
  if (by === undefined && (name === 'undo-plan' || chosen.length > 0))
    return 'say who does it with --by: it stands in the history';
  if (name === 'undo-plan') return { action: name, ...where, id: file, by: by ?? '' };
  const on = day.optional().safeParse(asOf);
  if (!on.success) return `--as-of wants a day as YYYY-MM-DD, not "${asOf}"`;
  return {
    action: name,
    ...where,
    plan: { file, confirm: chosen, by: by ?? '', answers, body, asOf: on.data },
  };
}
