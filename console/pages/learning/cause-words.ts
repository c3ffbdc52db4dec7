import type { AssignmentCause } from '../../../shared/domain/assignment.ts';

/** Why a member is to take a course, said to them. */
export const causeWords: Readonly<Record<AssignmentCause, string>> = {
  rule: 'Your organization’s policy asks everybody in your role to take it.',
  newcomer: 'You are new here; it comes before you work with patient information.',
  renewal: 'It is time to take it again, by your organization’s policy.',
  'material-change': 'The course has changed since you took it.',
  threat: 'There is a new threat that you should know.',
  incident: 'Something happened that all of you can learn from.',
  stops: 'It helps with what the warnings in your browser were about.',
  'by-hand': 'Somebody in your organization asked you to take it.',
};
