import { defineDetector } from '../detector.ts';

export const healthPlanId = defineDetector({
  id: 'health-plan-id',
  title: 'a health plan number',
  placeholder: 'PLAN ID',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(I)',
  hints: [],
  needsHint: false,
  cues: `health insurance insur ins medicaid medicare member subscriber beneficiary policy plan coverage payer group hicn rx rxgrp rxbin rxpcn
    memberid subscriberid policyid planid groupid insuranceid policyno policynumber membernumber`.split(/\s+/),
  pattern:
    /(?<![a-z0-9])(?:(?:health|insurance|insur|ins|medicaid|medicare|member|subscriber|beneficiary|policy|plan|coverage|payer|group|hicn|rx ?(?:grp|bin|pcn))\.?(?: (?:plan|insurance|card|policy|member|group|beneficiary|subscriber|coverage))?(?: ?(?:id|identifier|number|num|nbr|no\.?)|(?= ?#)|(?= is )))(?![a-z])[\s:#.()=*_|"',-]{0,6}(?:(?:is|was)[\s:#]{1,3})?(?<value>[a-z]{0,6}[-.]?\d[a-z0-9]*(?:-[a-z0-9]+){0,3})(?![a-z0-9])/gi,
  isValid: (found) => {
    const digits = found.replaceAll(/\D/g, '').length;
    return digits >= 5 && digits <= 16 && found.length <= 22 && !/^\d{4}-\d{2}-\d{2}$/.test(found);
  },
});
