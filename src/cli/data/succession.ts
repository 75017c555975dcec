import { day } from '../../domain/day';
import type { StorePlace } from '../../store/open';
import type { DataRequest } from './request';

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Which party is to end, as the command line says it; a text is what is wrong with that. */
export function succession(
  party: string | undefined,
  said: { [name in 'on' | 'to' | 'named' | 'by']: string | undefined },
  where: { collaboration: string; place: StorePlace },
): DataRequest | string {
  if (party === undefined) return 'succeed needs a body or cluster: its id, or its name in full';
  const on = day.safeParse(said.on).data;
  if (said.on === undefined) return 'say from which day on others have its work: --on 2027-01-01';
  if (on === undefined) return `--on wants a day as YYYY-MM-DD, not "${said.on}"`;
  const [to, named] = [listed(said.to), listed(said.named)];
  if (to.length + named.length === 0)
    return 'say who takes over: --to ID,… for those who are there, --named NAME,… for those to be made';
  if (said.by === undefined) return 'say who does it with --by: it stands in the history';
  return { action: 'succeed', ...where, succession: { party, on, to, named, by: said.by } };
}
