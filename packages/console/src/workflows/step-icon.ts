import type { StepType } from '@baton/core';
import {
  ArrowRightLeft,
  CircleCheck,
  GitBranch,
  Hourglass,
  Mail,
  MessageSquareText,
  RotateCcw,
  StickyNote,
  Tag,
  User,
  Webhook,
} from '../ui/icons.js';

/** The picture of each kind of step. */
export const STEP_ICONS: Readonly<Record<StepType, typeof Tag>> = {
  branch: GitBranch,
  rotate_owner: RotateCcw,
  assign: User,
  set_property: Tag,
  move: ArrowRightLeft,
  send_message: MessageSquareText,
  add_note: StickyNote,
  wait: Hourglass,
  notify_email: Mail,
  call_webhook: Webhook,
  close: CircleCheck,
};
