import { type ChildProcess, fork } from 'node:child_process';
import type { Act } from './fault-plan';
import type { ProgramSettings, Report, Step } from './steps';

export interface CrewOptions {
  /** The compiled program. */
  script: string;
  env: NodeJS.ProcessEnv;
  settings: Omit<ProgramSettings, 'owner'>;
  /** What is to be done to a program that has come to a step. */
  fault(step: Step): Act | undefined;
  /** How long the two freezes last, in milliseconds. */
  frozen: { short: number; long: number };
  /** How long taking on and sending one may take before others give it up, in milliseconds of the wall's clock. */
  givenUpAfter: number;
}

interface Member {
  child: ChildProcess;
  /** The digests that it has begun to take on, and not noted yet, each with when it began. */
  busy: Map<string, number>;
  isFrozen: boolean;
}

/** Programs that send digests, killed and frozen as planned, and started again. */
export class Crew {
  /** The digests of which nobody can know whether they arrived, because of what was done to their program. */
  readonly ambiguous = new Set<string>();
  readonly done: { step: Step; act: Act }[] = [];
  private readonly members = new Set<Member>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private runs = 0;
  private isOver = false;

  constructor(private readonly options: CrewOptions) {}

  start(programs: number): void {
    for (let n = 0; n < programs; n += 1) this.enlist();
  }

  /** A post of a digest is under way: what is planned for this step happens to who sends it. */
  duringPost(digest: string): void {
    const sender = [...this.members].find(({ busy }) => busy.has(digest));
    if (sender) this.strike(sender, 'during the post');
  }

  get frozen(): number {
    return [...this.members].filter(({ isFrozen }) => isFrozen).length;
  }

  stop(): void {
    this.isOver = true;
    for (const member of this.members)
      for (const digest of [...member.busy.keys()]) this.ended(member, digest);
    for (const timer of this.timers) clearTimeout(timer);
    for (const { child } of this.members) child.kill('SIGKILL');
  }

  private enlist(): void {
    if (this.isOver) return;
    const { script, env, settings } = this.options;
    this.runs += 1;
    const child = fork(script, [JSON.stringify({ ...settings, owner: `run-${this.runs}` })], { env });
    const member: Member = { child, busy: new Map(), isFrozen: false };
    this.members.add(member);
    child.on('message', (report: Report) => this.heard(member, report));
    child.on('exit', () => {
      this.members.delete(member);
      this.after(50, () => this.enlist());
    });
  }

  private heard(member: Member, { number, step, digest }: Report): void {
    if (step === 'not taken' || step === 'after the note') this.ended(member, digest);
    if (step === 'not taken') return;
    const wait = this.strike(member, step);
    if (wait === undefined) return;
    if (step === 'before the claim') member.busy.set(digest, Date.now());
    // It goes on as soon as it is thawed. Who is killed at this very moment hears nothing, and that is no failure.
    if (member.child.connected) member.child.send(number, () => {});
  }

  /** A machine that is busy with something else freezes programs too: who took as long as a frozen one was given up. */
  private ended({ busy }: Member, digest: string): void {
    const since = busy.get(digest);
    busy.delete(digest);
    if (since !== undefined && Date.now() - since >= this.options.givenUpAfter) this.ambiguous.add(digest);
  }

  /** `undefined`: it is no more. */
  private strike(member: Member, step: Step): 'goes on' | undefined {
    const { fault, frozen } = this.options;
    const act = member.isFrozen || this.isOver ? undefined : fault(step);
    if (act === undefined) return 'goes on';
    this.done.push({ step, act });
    for (const digest of member.busy.keys()) this.ambiguous.add(digest);
    if (act === 'kill') {
      member.child.kill('SIGKILL');
      return undefined;
    }
    member.isFrozen = true;
    member.child.kill('SIGSTOP');
    this.after(act === 'freeze' ? frozen.short : frozen.long, () => {
      member.isFrozen = false;
      member.child.kill('SIGCONT');
    });
    return 'goes on';
  }

  private after(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, milliseconds);
    this.timers.add(timer);
  }
}
