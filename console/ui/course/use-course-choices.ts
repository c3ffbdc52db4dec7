import { useQuery } from '@tanstack/react-query';
import { builtInTitles } from '../../../shared/domain/course-titles.ts';
import { builtInCourses } from '../../../shared/domain/course.ts';
import { trpc } from '../../trpc.ts';

/** Wardline's courses and the organization's own that are published and on the list, as a choice shows them. */
export function useCourseChoices(): { value: string; label: string }[] {
  const { data: courses } = useQuery(trpc.course.list.queryOptions());
  const own = courses?.filter(({ isOwn, version, retiredAt }) => isOwn && version !== null && retiredAt === null) ?? [];
  return [
    ...builtInCourses.map((value) => ({ value, label: builtInTitles[value] })),
    ...own.map(({ id, title }) => ({ value: id, label: title })),
  ];
}
