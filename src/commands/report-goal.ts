import { type ReportStage, reportIdOf, reportStages } from '../domain/follow-up';
import { goalIn } from '../domain/goals';
import { isLive } from '../domain/live';
import type { Prose } from '../domain/prose';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';
import { retold } from './told';

/** Puts what is told of a goal halfway and at the end in the place of what was told. */
export function reportGoal(
  command: CommandOf<'report-goal'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  if (!goalIn(register, command.goal)) return refused({ reason: 'not-there' });
  const held = (stage: ReportStage) => register.report.get(reportIdOf(command.goal, stage));
  if (reportStages.every((stage) => !command[stage] && !isLive(held(stage))))
    return wrong('midway', 'missing');
  return { ok: true, put: reportStages.flatMap((stage) => put(stage, command[stage])) };

  function put(stage: ReportStage, text: Prose | undefined): AnyRecord[] {
    const old = held(stage);
    if (!text) return old ? [{ type: 'report', record: { ...old, withdrawn: true } }] : [];
    const { goal } = command;
    const kept = retold(old?.text, text);
    if (old && isLive(old) && kept === old.text) return [];
    const record = { id: reportIdOf(goal, stage), goal, stage, text: kept };
    return [{ type: 'report', record: { ...record, ...reporting(actor, circumstances) } }];
  }
}
