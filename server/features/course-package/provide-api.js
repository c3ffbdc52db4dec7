// Runs in a package's own pages, before its scripts: gives them the SCORM API that they look for, and tells the console above what they report.
// The pages run in a sandbox of an origin of their own, so they reach nothing of the console but this.
(() => {
  const { standard, launchData, passMark, progress } = window.wardlineBeginning;
  const isOld = standard === '1.2';
  const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5 };
  const api = isOld ? new window.Scorm12API(settings) : new window.Scorm2004API(settings);
  const entry = progress ? 'resume' : 'ab-initio';
  // Who is learning is nobody's business there.
  const learner = { id: 'learner', name: 'Learner' };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- Outside of this function are the package's own names.
  const known = (word, none) => (word === undefined || word === '' || word === 'not attempted' ? none : word);

  if (isOld) {
    const status =
      progress && (progress.success !== 'unknown' ? progress.success : known(progress.completion, 'unknown'));
    api.loadFromFlattenedJSON({
      'cmi.core.student_id': learner.id,
      'cmi.core.student_name': learner.name,
      'cmi.core.entry': entry,
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
      'cmi.launch_data': launchData,
      ...(passMark === null ? {} : { 'cmi.student_data.mastery_score': String(passMark) }),
      ...(progress
        ? {
            'cmi.core.lesson_location': progress.location,
            'cmi.core.lesson_status': status === 'unknown' ? 'incomplete' : status,
            'cmi.suspend_data': progress.suspendData,
            ...(progress.score === null ? {} : { 'cmi.core.score.raw': String(progress.score) }),
          }
        : {}),
    });
  } else {
    api.loadFromFlattenedJSON({
      'cmi.learner_id': learner.id,
      'cmi.learner_name': learner.name,
      'cmi.entry': entry,
      'cmi.credit': 'credit',
      'cmi.mode': 'normal',
      'cmi.launch_data': launchData,
      ...(passMark === null ? {} : { 'cmi.scaled_passing_score': String(passMark / 100) }),
      ...(progress
        ? {
            'cmi.location': progress.location,
            'cmi.suspend_data': progress.suspendData,
            'cmi.completion_status': progress.completion,
            'cmi.success_status': progress.success,
            ...(progress.score === null ? {} : { 'cmi.score.scaled': String(progress.score / 100) }),
          }
        : {}),
    });
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- Outside of this function are the package's own names.
  const percent = (value) => Math.min(100, Math.max(0, Math.floor(value + 1e-9)));
  const scoreOf = ({ scaled, raw, min, max }) => {
    if (scaled !== undefined && scaled !== '') return percent(Number(scaled) * 100);
    if (raw === undefined || raw === '' || Number.isNaN(Number(raw))) return null;
    const low = Number(min || 0);
    const high = Number(max || 100);
    return high > low ? percent(((Number(raw) - low) / (high - low)) * 100) : percent(Number(raw));
  };
  const completions = { passed: 'completed', failed: 'completed', completed: 'completed', incomplete: 'incomplete' };

  const read = () => {
    const { cmi } = api;
    if (isOld) {
      const status = cmi.core.lesson_status;
      return {
        location: cmi.core.lesson_location,
        suspendData: cmi.suspend_data,
        completion: completions[status] ?? 'incomplete',
        success: status === 'passed' || status === 'failed' ? status : 'unknown',
        score: scoreOf({ raw: cmi.core.score.raw, min: cmi.core.score.min, max: cmi.core.score.max }),
      };
    }
    return {
      location: cmi.location,
      suspendData: cmi.suspend_data,
      completion: completions[cmi.completion_status] ?? 'incomplete',
      success: known(cmi.success_status, 'unknown'),
      score: scoreOf(cmi.score),
    };
  };

  // Every page of a package has this script, and most say nothing: what such a page was told when it was loaded may be older than what is kept.
  let hasSpoken = false;
  let told = '';
  const tell = () => {
    if (!hasSpoken) return;
    const report = read();
    const words = JSON.stringify(report);
    if (words === told) return;
    told = words;
    window.top.postMessage({ kind: 'wardline-package', progress: report }, location.origin);
  };
  let later;
  const tellSoon = () => {
    hasSpoken = true;
    clearTimeout(later);
    later = setTimeout(tell, 1000);
  };
  const tellNow = () => {
    clearTimeout(later);
    tell();
  };
  const prefix = isOld ? 'LMS' : '';
  api.on(`${prefix}SetValue.cmi.*`, tellSoon);
  api.on(`${prefix}Commit`, tellNow);
  api.on(isOld ? 'LMSFinish' : 'Terminate', () => {
    // Some packages say no more than this: in SCORM 1.2 a lesson that sets no status of its own is completed by its end.
    hasSpoken = true;
    tellNow();
  });
  window.addEventListener('pagehide', tellNow);

  window[isOld ? 'API' : 'API_1484_11'] = api;
  // Packages look for the API in the pages above theirs, which they may not look into here: their own page is as far as they see.
  Object.defineProperty(window, 'parent', { value: window });
  Object.defineProperty(window, 'opener', { value: null });
})();
