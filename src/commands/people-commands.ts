import { askEverybody } from './ask-everybody-command';
import { askForUpdate } from './ask-for-update-command';
import { grantRole, revokeRole } from './grant-role-command';

/** What is done about people: roles given and taken, and somebody asked. */
export const peopleCommands = [grantRole, revokeRole, askForUpdate, askEverybody] as const;
