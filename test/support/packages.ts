import { type ToPack, zipOf } from './zip.ts';

const manifests = {
  '1.2': `<?xml version="1.0"?>
<manifest identifier="m" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Fire &amp; safety</title>
    <item identifier="i" identifierref="r"><title>Lesson</title><adlcp:masteryscore>75</adlcp:masteryscore></item>
  </organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="lesson/index.html"/></resources>
</manifest>`,
  '2004': `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Fire &amp; safety</title>
    <item identifier="i" identifierref="r" parameters="?mode=short"><title>Lesson</title>
      <imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.9</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>
    </item>
  </organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html" xml:base="lesson/"/></resources>
</manifest>`,
} as const;

/** Looks for the API in the pages above its own, as the standard's own example does, and tries what it should not reach. */
const script = {
  '1.2': `
    function find(w) { var tries = 0; while (w.API == null && w.parent != null && w.parent != w && tries++ < 7) w = w.parent; return w.API; }
    var api = find(window.parent);
    api.LMSInitialize('');
    document.getElementById('place').textContent = 'at ' + (api.LMSGetValue('cmi.suspend_data') || 'the beginning');
    document.getElementById('step').onclick = function () { api.LMSSetValue('cmi.suspend_data', 'page 2'); api.LMSSetValue('cmi.core.lesson_location', '2'); api.LMSCommit(''); };
    document.getElementById('finish').onclick = function () {
      api.LMSSetValue('cmi.core.score.raw', '90'); api.LMSSetValue('cmi.core.lesson_status', 'passed'); api.LMSCommit(''); api.LMSFinish('');
    };`,
  '2004': `
    function find(w) { var tries = 0; while (w.API_1484_11 == null && w.parent != null && w.parent != w && tries++ < 7) w = w.parent; return w.API_1484_11; }
    var api = find(window.parent);
    api.Initialize('');
    document.getElementById('place').textContent = 'at ' + (api.GetValue('cmi.suspend_data') || 'the beginning');
    document.getElementById('step').onclick = function () { api.SetValue('cmi.suspend_data', 'page 2'); api.SetValue('cmi.location', '2'); api.Commit(''); };
    document.getElementById('finish').onclick = function () {
      api.SetValue('cmi.score.scaled', '0.9'); api.SetValue('cmi.success_status', 'passed'); api.SetValue('cmi.completion_status', 'completed'); api.Commit(''); api.Terminate('');
    };`,
} as const;

const attempts = `
    (async function () {
      var reached = [];
      try { if (document.cookie !== '') reached.push('cookies'); } catch (e) {}
      try { window.top.document.title; reached.push('the console'); } catch (e) {}
      try { localStorage.length; reached.push('storage'); } catch (e) {}
      try { await fetch('/trpc/session.current', { credentials: 'include' }); reached.push('tRPC'); } catch (e) {}
      try { await fetch('/trpc/session.current', { mode: 'no-cors' }); reached.push('tRPC without an answer'); } catch (e) {}
      document.getElementById('reached').textContent = 'reached: ' + (reached.join(', ') || 'nothing');
    })();`;

/** A small package that can be taken: it says where it is, goes a step on, and finishes with 90 %. */
export const packageFiles = (standard: keyof typeof manifests): ToPack[] => [
  { path: 'imsmanifest.xml', content: manifests[standard] },
  {
    path: 'lesson/index.html',
    content: `<!doctype html><html lang="en"><head><title>Lesson</title></head><body><h1>Fire</h1><p id="place"></p><p id="reached"></p>
<button id="step">Next page</button> <button id="finish">Finish the lesson</button><script src="lesson.js"></script></body></html>`,
  },
  { path: 'lesson/lesson.js', content: script[standard] + attempts },
  { path: 'lesson/film.mp4', content: Buffer.from(Array.from({ length: 3000 }, (_, at) => at % 251)) },
];

export const packageZip = (standard: keyof typeof manifests): Buffer => zipOf(packageFiles(standard));
