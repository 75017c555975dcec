import { initiativeId } from '../../src/domain/ids';
import { acquaintance, type Changing, changing } from './changing';

/** A collaboration in which so many people are each in charge of an initiative with an old status. */
export function manyToAsk(count: number): Changing {
  const place = changing();
  const [like] = place.register.initiative.values();
  for (let at = 0; like && at < count; at += 1) {
    const id = initiativeId.parse(`proeve-${at}`);
    const title = { da: `Prøveindsats nummer ${at}`, en: `Trial initiative number ${at}` };
    place.register.put({
      type: 'initiative',
      record: { ...like, id, title, aliases: [], parent: undefined },
    });
    const person = acquaintance(`Person${at}`, { role: 'working-group-member', initiative: id });
    place.register.put({ type: 'person', record: person });
  }
  return place;
}
