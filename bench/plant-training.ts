import type { Client } from 'pg';

/** People in fifty departments, each with four assignments; of what is done there is a record of this year and one of the year before, one in a hundred corrected. */
export async function plantTraining(
  client: Client,
  { organizationId, today }: { organizationId: string; today: string },
  people: number,
): Promise<void> {
  await client.query('begin');
  await client.query(`set local role wardline_app; set local app.organization_id = '${organizationId}'`);
  await client.query(
    `insert into members (organization_id, id, name, email, roles, department, leadership)
      select $1::uuid, uuidv7(), 'Person ' || n, 'person-' || n || '@clinic.example', '{workforce-member}', 'Department ' || n % 50,
        case when n % 20 = 0 then 'supervisor' end from generate_series(1, $2::int) n`,
    [organizationId, people],
  );
  const each = `from members, unnest(array['staff-essentials', 'leadership-duties', 'it-administrator', 'billing-and-coding'])
      with ordinality as course (id, place) where organization_id = $1::uuid and email like 'person-%'`;
  const isDone = `(hashtext(members.id::text) + place) % 4 <> 0`;
  for (const yearsAgo of [1, 0]) {
    await client.query(
      `insert into completions (organization_id, id, member_id, course_id, course_title, course_version, provisions, completed_on, score,
          attempts, minutes, renewal_due_on, roles_then, department_then, title_then, issuer, source, attestation, because, is_withdrawal)
        select $1::uuid, uuidv7(), members.id, course.id, 'A course', '1', '{}', day, 90, 1, 20, (day + interval '12 months')::date,
          roles, department, '', 'Clinic', 'recorded', '', '', false
        from (select members.*, course.id as course_id, place ${each} and ${isDone}) members
          cross join lateral (select members.course_id as id) course
          cross join lateral (select $2::date - (abs(hashtext(members.id::text)) % 360) - 365 * ${yearsAgo} as day) days`,
      [organizationId, today],
    );
  }
  await client.query(
    `insert into completions (organization_id, id, member_id, course_id, course_title, course_version, provisions, completed_on, score,
        attempts, minutes, renewal_due_on, roles_then, department_then, title_then, issuer, source, attestation, because, is_withdrawal, corrects)
      select organization_id, uuidv7(), member_id, course_id, course_title, course_version, provisions, completed_on, 80,
        attempts, minutes, renewal_due_on, roles_then, department_then, title_then, issuer, source, attestation, 'Planted', false, id
      from completions where organization_id = $1::uuid and hashtext(id::text) % 100 = 0`,
    [organizationId],
  );
  await client.query(
    `insert into assignments (organization_id, id, member_id, course_id, cause, note, assigned_at, due_on, ended_at, ending, completion_id)
      select $1::uuid, uuidv7(), members.id, course.id, 'by-hand', 'Planted', now() - interval '40 days',
        $2::date + (abs(hashtext(members.id::text)) % 60) - 30,
        case when ${isDone} then now() end, case when ${isDone} then 'completed' end,
        case when ${isDone} then (select id from completions where organization_id = $1::uuid and member_id = members.id
          and course_id = course.id order by completed_on desc limit 1) end ${each}`,
    [organizationId, today],
  );
  await client.query('commit');
  // As autovacuum would have left it.
  await client.query('vacuum analyze');
}
