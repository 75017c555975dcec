/** How each action is called and what it does, in the order of somebody's acquaintance with the store. */
const actions = {
  init: 'init                 put the register that ships into the store',
  check: 'check                read every document, count them, look for ids that name nothing',
  export: 'export FILE          write a collaboration as JSON lines',
  import: 'import FILE          read JSON lines; what is there already is left alone',
  'import-plan': `import-plan FILE     show what a work plan (Word, Excel, CSV) tells otherwise than the register
                                     (--confirm all, new or changed, with --by NAME, takes those rows in;
                                     --answers FILE settles unclear ones: "1:5 phase approved", a line each;
                                     --as-of DAY, or --body NAME for its newest meeting, says of when
                                     statuses are that name no time)`,
  'undo-plan': 'undo-plan IMPORT     take all rows of an import back (with --by NAME)',
  backup: 'backup FILE          copy the whole embedded store while it is in use',
  copy: 'copy --from embedded --to cosmos   (or back)   move a collaboration to Azure',
  succeed: `succeed PARTY --on DAY --by NAME   end a body or cluster; from that day others have its work
                                     (PARTY and --to A,B who are there, by id or name; --named C,D to be made)`,
  bind: `bind --place ID --collaboration NAME   let a conversation speak about a collaboration
                                     (or --team ID, or --tenant ID: all conversations in there)`,
  bindings: 'bindings             list what is bound to which collaboration',
  forget: `forget PERSON        show where somebody (id, or name in full) stands, in every collaboration
                                     (--confirm all puts a former participant in their place, for good)`,
  'rotate-links':
    'rotate-links         end every link given out (--confirm all): the key they are signed with is made anew',
};

const options = `  --data FOLDER          where the embedded store is (FREMDRIFT_DATA, else .data)
  --collaboration NAME   which collaboration (the only one of FREMDRIFT_COLLABORATIONS)
  --store KIND           embedded or cosmos (cosmos where COSMOS_ENDPOINT is set)`;

const called = (line: string): string => `npm run data -- ${line}`;

/** How the program is called, all of it. */
export const usage = `${Object.values(actions).map(called).join('\n')}\n\n${options}`;

/** How the action is called that somebody tried; all of it where they named none that there is. */
export function usageFor(args: readonly string[]): string {
  const tried = args.find((one): one is keyof typeof actions => Object.hasOwn(actions, one));
  return tried ? `${called(actions[tried])}\n\n${options}\n\nEverything else: npm run data -- help` : usage;
}
