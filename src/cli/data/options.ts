import { parseArgs } from 'node:util';
import type { Storage } from '../../config';
import type { StorePlace } from '../../store/open';
import { troubleInWords } from '../in-words';
import { planRequest } from './plan-request';
import { alone, type DataRequest, withFile } from './request';
import { succession } from './succession';

/** What is done to a collaboration that there has to be; the others may make one, or look for what is left of one. */
const ofKnown = ['import-plan', 'undo-plan', 'succeed', 'check'] as const;

/** Reads the command line; a text is what is wrong with it. */
export function readArguments(args: readonly string[], storage: Storage): DataRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: storage.folder },
        collaboration: { type: 'string' },
        store: { type: 'string', default: storage.cosmos ? 'cosmos' : 'embedded' },
        from: { type: 'string' },
        to: { type: 'string' },
        place: { type: 'string' },
        team: { type: 'string' },
        tenant: { type: 'string' },
        confirm: { type: 'string' },
        by: { type: 'string' },
        answers: { type: 'string' },
        body: { type: 'string' },
        'as-of': { type: 'string' },
        on: { type: 'string' },
        named: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { data: folder, store, from, to, place: conversation, team, tenant } = values;
    const placeOf = (kind: string): StorePlace => choose(kind, { ...storage, folder });
    const [name, file, ...more] = positionals;
    if (values.help || name === 'help') return { action: 'help' };
    if (more.length > 0) return `${more.join(' ')}: one file at a time`;
    if (name !== 'copy' && (from ?? (name === 'succeed' ? undefined : to)) !== undefined)
      return '--from and --to belong to copy';
    const named = [conversation, team, tenant].filter((id) => id !== undefined);
    if (name !== 'bind' && named.length > 0) return '--place, --team and --tenant belong to bind';
    const { confirm, by, answers, body, 'as-of': asOf } = values;
    const isPlan = name === 'import-plan' || name === 'undo-plan';
    if (name === 'forget') return forgetting(file, { confirm, answers, by }, placeOf(store));
    if (name === 'rotate-links') {
      if ((file ?? answers ?? by) !== undefined || (confirm ?? 'all') !== 'all')
        return 'rotate-links takes --confirm all, and nothing else';
      return { action: name, place: placeOf(store), isConfirmed: confirm === 'all' };
    }
    if (!isPlan && (confirm ?? answers ?? (name === 'succeed' ? undefined : by)) !== undefined)
      return '--confirm, --answers and --by belong to import-plan and undo-plan';
    if (name !== 'import-plan' && (body ?? asOf) !== undefined)
      return '--body and --as-of belong to import-plan';
    if (name !== 'succeed' && (values.on ?? values.named) !== undefined)
      return '--on and --named belong to succeed';
    const place = placeOf(store);
    if (name === 'bindings') return file === undefined ? { action: name, place } : `${name} takes no file`;

    const { collaborations } = storage;
    const collaboration =
      values.collaboration ?? (collaborations.length === 1 ? collaborations[0] : undefined);
    if (collaboration === undefined) return `say which with --collaboration: ${collaborations.join(' or ')}`;
    const isKnown = collaborations.includes(collaboration);
    if (!isKnown && ofKnown.some((one) => one === name))
      return `there is no collaboration "${collaboration}"; FREMDRIFT_COLLABORATIONS names ${collaborations.join(', ')}`;
    if (name === 'copy') {
      if (file !== undefined || from === undefined || to === undefined || from === to)
        return 'copy needs --from and --to, one embedded, the other cosmos';
      return { action: name, collaboration, from: placeOf(from), to: placeOf(to) };
    }
    if (name === 'bind') {
      if (file !== undefined || named.length !== 1) return 'bind needs one of --place, --team and --tenant';
      return { action: name, collaboration, place, where: { place: conversation, team, tenant } };
    }
    if (name === 'succeed')
      return succession(file, { on: values.on, to, named: values.named, by }, { collaboration, place });
    if (isPlan)
      return planRequest(name, file, { confirm, by, answers, body, asOf }, { collaboration, place });
    const single = alone.find((one) => one === name);
    if (single)
      return file === undefined ? { action: single, collaboration, place } : `${single} takes no file`;
    const action = withFile.find((one) => one === name);
    if (!action) return name === undefined ? 'say what to do' : `there is no "${name}"`;
    return file === undefined ? `${action} needs a file` : { action, collaboration, place, file };
  } catch (error) {
    return troubleInWords(error);
  }
}

/** Who is to be forgotten; a text is what is wrong with it. */
function forgetting(
  person: string | undefined,
  { confirm, ...others }: { [name in 'confirm' | 'by' | 'answers']: string | undefined },
  place: StorePlace,
): DataRequest | string {
  if (person === undefined) return 'forget needs a person: an id, or a name in full';
  if (confirm !== undefined && confirm !== 'all') return '--confirm takes the word all';
  if (Object.values(others).some((one) => one !== undefined)) return 'forget takes --confirm alone';
  return { action: 'forget', place, person, isConfirmed: confirm === 'all' };
}

function choose(kind: string, { folder, cosmos }: Storage): StorePlace {
  if (kind === 'embedded') return { kind, folder };
  if (kind !== 'cosmos') throw new Error(`there is no store "${kind}"`);
  if (!cosmos) throw new Error('COSMOS_ENDPOINT is not set: name the account there');
  return cosmos;
}
