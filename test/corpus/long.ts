const chart = `HISTORY OF PRESENT ILLNESS: Mrs. Adela Whitcombe is a 71-year-old woman, DOB 02/09/1954, MRN 40083127, who presents with two weeks of
increasing shortness of breath and swelling of both legs. She was seen in clinic on 10/14/2025 and furosemide was doubled. She denies chest pain,
fever or cough. Medications: furosemide 40 mg twice daily, lisinopril 10 mg, metformin 500 mg, apixaban 5 mg. Allergies: penicillin (rash).
Blood pressure 148/86, heart rate 92, oxygen saturation 93% on room air. Labs: creatinine 1.4, BNP 880, potassium 4.1. Chest x-ray shows small
effusions. Assessment: acute on chronic systolic heart failure (I50.23), type 2 diabetes (E11.9). Plan: admit, intravenous diuretics, echocardiogram,
daily weights. Her daughter Joanne can be reached at 614-555-0177. Discussed with Dr. Halloran, who agrees.\n\n`;

const memo = `Hello everyone, thank you for joining the planning session on Tuesday. The draft budget for the third quarter is in the shared folder; please
add your comments before Friday at noon. Marketing asked for two more weeks on the campaign page, and the vendor confirmed release 4.12.7 for the
end of the month. Order 20251187-04 arrived at the warehouse with three boxes missing, so Lena will call the carrier. The parking lot at 400 closes
for repairs from the 14th to the 18th. If you have questions about the new expense form, write to the finance team and attach the receipts. Minutes,
slides and the recording are linked below; the next session is planned for the first week of December in the large meeting room.\n\n`;

/** A chart of the given length in characters, about an invented patient. */
export const clinicalText = (length: number) => fill(chart, length);

/** An office memo of the given length in characters. */
export const officeText = (length: number) => fill(memo, length);

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
