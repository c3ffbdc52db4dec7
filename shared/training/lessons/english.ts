import type { Lesson, LessonSlug } from '../lesson.ts';

export const english: Readonly<Record<LessonSlug, Lesson>> = {
  'ai-chat': {
    title: 'Patient information and AI chats',
    paragraphs: [
      'An AI chat feels like a private notebook. It is another company’s computer. What you type is sent there and may be kept, read by its staff, or used to improve the product.',
      'When a company keeps electronic patient information for your organization, there must first be a written agreement with it (45 CFR 164.308(b)). Without one, pasting a note is a disclosure that nobody agreed to, even if the answer helps the patient.',
      'Taking out the name is rarely enough. Dates, record numbers, places and a rare diagnosis can still point to one person. Write the question in general words, or use the tool that your organization has approved. It is approved because the agreement is there.',
    ],
    ask: 'You want help with the wording of a discharge letter. What is safe here?',
    options: [
      {
        text: 'Paste the letter and delete the chat afterwards',
        isRight: false,
        because: 'The text has left when you press Enter. Deleting the chat does not bring it back.',
      },
      {
        text: 'Ask for a template in general words and fill it in yourself',
        isRight: true,
        because: 'Nothing about a patient leaves, and you still get the help.',
      },
      {
        text: 'Replace the name with initials and paste the rest',
        isRight: false,
        because: 'Initials with dates and a diagnosis can still point to one person.',
      },
    ],
  },
  'personal-mail': {
    title: 'Personal mail and drives',
    paragraphs: [
      'Sending something to yourself so that you can finish it at home is a kind thought and a common way for patient information to get lost. A personal mailbox or drive belongs to you and its provider. Your organization cannot see it, protect it or close it.',
      'If that account is opened by somebody else, the patients in it may have to be told, each of them (45 CFR 164.404). It also stays there when you change your job or your phone.',
      'Your organization’s own mail and drive are covered by its agreements and can be reached from home where that is allowed. If you cannot reach them when you need them, say so: that is a problem to solve, not a fault of yours.',
    ],
    ask: 'You have to finish a report tonight and cannot take the laptop. What do you do?',
    options: [
      {
        text: 'Mail it to yourself and delete it tomorrow',
        isRight: false,
        because: 'Copies stay in the sent mail, on devices and in backups that nobody here can reach.',
      },
      {
        text: 'Ask how to reach the work drive from home, or finish it tomorrow',
        isRight: true,
        because: 'The information stays where your organization can protect it.',
      },
      {
        text: 'Put it in your own cloud drive with a password',
        isRight: false,
        because: 'A password is good, but there is no agreement with that provider.',
      },
    ],
  },
  'public-site': {
    title: 'Sites that nobody has an agreement with',
    paragraphs: [
      'Converters, translators, form builders, forums: useful sites, and each one gets whatever is put into it. Your organization may give patient information to another company for its own work only under a written agreement (45 CFR 164.502(e)).',
      'What makes a text patient information is the link to a person: who it is, together with their health, their care or its payment. A question about a drug is fine anywhere. The same question with a name and a date of birth is not.',
      'So before you paste, ask what would be left without the person. Often that is all you need. Where it is not, use an approved tool, or ask for approval: the request takes a minute, and somebody answers it.',
    ],
    ask: 'Which of these may go into a translation site without an agreement?',
    options: [
      {
        text: 'A letter to one patient, with the address cut off',
        isRight: false,
        because: 'The letter still tells who it is about: a date, a record number, what was done.',
      },
      {
        text: 'Your clinic’s general sheet on how to prepare for a blood test',
        isRight: true,
        because: 'It is about nobody in particular, so it is not patient information.',
      },
      {
        text: 'A patient’s message, since the patient wrote it',
        isRight: false,
        because: 'Patients may share what they like. Your organization may not do it for them.',
      },
    ],
  },
  file: {
    title: 'Files that you upload',
    paragraphs: [
      'A file carries more than what you see on its first page. A spreadsheet has hidden columns and other sheets. A document keeps its history and comments. A scan or a photo may show a wristband, a screen or a label in the background.',
      'Once uploaded, a file is a copy on somebody else’s computer. Without a written agreement with that company, your organization has no say in who opens it or how long it is kept (45 CFR 164.308(b)).',
      'Open the file before you send it and look at all of it. Send the part that is needed, through a tool that is approved for it. If you uploaded something by mistake, report it right away: the sooner people know, the more can still be done.',
    ],
    ask: 'You uploaded the wrong spreadsheet a minute ago. What helps most?',
    options: [
      {
        text: 'Delete it and say nothing, since nobody saw it',
        isRight: false,
        because: 'Nobody can know that. Somebody must look into it, and a patient may have to be told.',
      },
      {
        text: 'Report it now: which file, where and when',
        isRight: true,
        because: 'A quick report gives your organization time to limit the harm.',
      },
      {
        text: 'Wait until you have found out for yourself what was in it',
        isRight: false,
        because: 'Time counts from the day it could be known. Report first, details follow.',
      },
    ],
  },
  'record-format': {
    title: 'Whole records and lists',
    paragraphs: [
      'What you had looks like a record straight out of a system: a lab message, a claim, a chart or a table of patients. Such a text is dense. A few lines can hold a name, a birth date, a record number, a plan and a diagnosis, and a table can hold hundreds of people.',
      'How many people are in it matters. If 500 or more are affected by a breach, the federal government is told at the same time as they are (45 CFR 164.408(b)).',
      'Use the smallest part that does the job (45 CFR 164.502(b)). To test or to ask for help, use made-up data, or the structure without its values. To send a real record, use the interface or the tool that was set up for it.',
    ],
    ask: 'A vendor’s support asks you for the message that fails. What do you send through their public form?',
    options: [
      {
        text: 'The message as it is, since they need to see the error',
        isRight: false,
        because: 'A public form is not covered, even when the vendor has an agreement for something else.',
      },
      {
        text: 'The error text and the same message with made-up values',
        isRight: true,
        because: 'They can see the problem, and no patient is in it.',
      },
      {
        text: 'The message with the name removed',
        isRight: false,
        because: 'Record numbers, dates and plan numbers are still there.',
      },
    ],
  },
  accounts: {
    title: 'Work account or your own',
    paragraphs: [
      'The same site can be safe and unsafe. Your organization’s agreement covers the accounts that it set up: there it can say what is kept, who has access and what happens when somebody leaves. A personal account on the same site is your contract with that company, and the agreement does not reach it.',
      'It is easy to be in the wrong one. Browsers remember the last account, and the page looks the same. The picture in the corner is often the only sign.',
      'Before you work with patient information, look whose account it is and change over if needed. A separate browser profile for work makes that a habit. If you have no work account there, ask for one.',
    ],
    ask: 'Your organization has approved a note tool for its own accounts. You are in your private one. What now?',
    options: [
      {
        text: 'Go on: the tool is approved',
        isRight: false,
        because: 'The approval is for the organization’s accounts. Yours is not part of the agreement.',
      },
      {
        text: 'Change to the work account first',
        isRight: true,
        because: 'Now the agreement covers what you enter.',
      },
      {
        text: 'Enter it now and move it to the work account later',
        isRight: false,
        because: 'By then it has been in an account that nobody here can protect.',
      },
    ],
  },
  'new-tool': {
    title: 'A tool that nobody has reviewed yet',
    paragraphs: [
      'A new tool often begins with one person who wants to do the work better. That is welcome. What comes first is a look at it: a company that receives, keeps or sends patient information for your organization is a business associate (45 CFR 160.103) and needs a written agreement.',
      'Pressing “I agree” on a sign-up page is not that agreement. Those are the company’s terms for you, and you would be the one who accepted them.',
      'So ask before you sign up. Say what you need it for and what you would put into it. Somebody looks at the company, decides, and tells you. Often there is an approved tool that does the same, and you can start with it today.',
    ],
    ask: 'A free trial says “HIPAA compliant” on its first page. What does that tell you?',
    options: [
      {
        text: 'That it may be used with patient information',
        isRight: false,
        because: 'It is what the company says of itself. Your organization still needs an agreement with it.',
      },
      {
        text: 'That it is worth asking for approval',
        isRight: true,
        because: 'It may well be a good choice. The review and the agreement come first.',
      },
      {
        text: 'That the trial may be used, but not the paid plan',
        isRight: false,
        because: 'Trials are often the part that agreements leave out.',
      },
    ],
  },
  consent: {
    title: 'When an app asks for access',
    paragraphs: [
      'A screen that says “This app wants to read your mail, files or calendar” asks for a key. The app can then look by itself, at any hour, until somebody takes the key away. It sees what you can see: patients’ messages, shared folders, appointments.',
      'It does so in your name, so nothing looks wrong from outside. Changing your password often does not end it.',
      'Read what is asked for and compare it with what the app is for. A meeting planner needs your calendar, not your mail. If it asks for more, or nobody has reviewed it, choose Cancel and ask your organization. Look now and then which apps have access to your account, and remove those that you do not use.',
    ],
    ask: 'An app for polls asks to “read all your files”. What do you do?',
    options: [
      {
        text: 'Allow it once and remove it after the poll',
        isRight: false,
        because: 'It can copy what it finds at once. What was copied does not come back.',
      },
      {
        text: 'Cancel, and ask whether there is an approved tool for polls',
        isRight: true,
        because: 'A poll does not need your files. That it asks is reason enough to stop.',
      },
      {
        text: 'Allow it, since the screen is from a company you trust',
        isRight: false,
        because: 'The screen is from that company. The app that gets the key is not.',
      },
    ],
  },
  override: {
    title: 'Going on with a reason',
    paragraphs: [
      'A warning can be wrong, and sometimes a patient cannot wait. That is why you may be able to go on with a reason. The reason is read by a person, later, to see what should change: the warning, the tool, or the way of working.',
      'A good reason says what is so, in general words: “made-up data for a test”, “number of an order, not of a patient”. It never holds a name or a number itself.',
      'A reason does not make a site covered. If patient information did go to a place without an agreement, your organization has to look at it, whatever the reason was (45 CFR 164.402). Saying so at once is the best thing you can do.',
    ],
    ask: 'The text is about a real patient, and the site has no agreement. Which reason fits?',
    options: [
      {
        text: '“It is test data”, since you only want to try something',
        isRight: false,
        because: 'The data is real, and the record would say what is not so.',
      },
      {
        text: 'None, unless somebody’s safety depends on it now; then say so and report it',
        isRight: true,
        because: 'Safety comes first. A quick report lets others deal with the rest.',
      },
      {
        text: '“I have permission”, since a colleague does it as well',
        isRight: false,
        because: 'Permission comes from whoever decides on tools, and it is on record.',
      },
    ],
  },
};
