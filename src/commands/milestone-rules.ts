import { documentId } from '../domain/record';
import { addMilestone } from './add-milestone';
import { dropMilestone } from './drop-milestone';
import { moveMilestone } from './move-milestone';
import { reachMilestone } from './reach-milestone';

const thing = ({ milestone }: { milestone: string }): string => documentId('milestone', milestone);

/** How everything that can be done to milestones is decided. */
export const milestoneRules = {
  'add-milestone': { decide: addMilestone },
  'move-milestone': { decide: moveMilestone, thing },
  'reach-milestone': { decide: reachMilestone },
  'drop-milestone': { decide: dropMilestone },
};
