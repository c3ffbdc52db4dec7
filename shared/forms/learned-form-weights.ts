/**
 * Written by `node tools/learn-form-weights.ts`: for each signal, in the order of `signalsOf`, what it weighs for each of `formLabels`, in
 * tenths of log-odds. Above 0 speaks for the label, below against. The last row is each label's own.
 */
// oxfmt-ignore
export const learnedWeights: readonly number[] = [
  // sign-up, sign-in, change-password, recovery, newsletter, checkout, contact, search, other
  7, -3, -1, -2, 2, -1, -2, 1, -1, // its button says sign up
  -1, 6, 0, -1, 0, -1, -1, -1, -2, // its button says sign in
  -1, -1, 2, 3, -1, 0, 0, 0, 0, // its button says forgotten password
  -1, -1, 0, 4, 0, 0, 0, 0, -1, // its button says change of password
  0, 0, 0, -1, 4, 0, 0, 0, -1, // its button says news
  0, -1, 0, -1, -1, 4, -1, -3, 5, // its button says payment or order
  0, 0, 0, 0, -1, 0, 4, 0, -2, // its button says message to somebody
  -1, -1, 0, -1, -1, -1, -1, 14, -7, // its button says search
  0, 0, 0, 0, 0, 1, 0, 0, 0, // its button says verification
  0, 0, 0, 0, 0, 0, 1, 0, 1, // its button says demo, download or application
  -2, 2, 0, 0, -1, 0, 0, 0, 0, // another button says sign up
  -3, 4, 0, -1, 0, 0, 0, -1, 1, // another button says sign in
  9, 0, 0, -2, -2, -1, -2, -1, -1, // its heading says sign up
  1, 7, 0, -1, -2, -1, -1, -2, -1, // its heading says sign in
  0, -2, 1, 10, -3, -1, -1, -1, -2, // its heading says forgotten password
  -1, -1, 3, 2, 0, 0, 0, 0, -2, // its heading says change of password
  -1, -1, 0, -2, 10, -1, -1, 1, -5, // its heading says news
  0, -1, 0, -1, 0, 8, -1, -1, -3, // its heading says payment or order
  -2, -1, 0, -1, 1, 1, 5, -2, -1, // its heading says message to somebody
  -1, 0, 0, 0, 0, 0, 2, 2, -2, // its heading says search
  1, 1, 0, 0, 0, 1, 0, -1, -1, // its heading says verification
  -2, 0, 0, 0, 0, 0, 0, 1, 2, // its heading says demo, download or application
  1, 1, 0, 0, 0, 0, 0, 0, -1, // its heading says already have an account
  1, 0, 0, 0, 0, 0, 0, 0, 0, // its heading says no account yet
  11, -4, 0, -1, 0, -1, -1, 1, -4, // the page title says sign up
  -1, 7, 0, 0, -1, -1, -1, 0, -3, // the page title says sign in
  -1, -1, 0, 4, -1, 0, 0, 0, -1, // the page title says forgotten password
  0, 0, 0, 1, 0, 0, 0, 0, 0, // the page title says change of password
  1, 0, 0, 0, 1, 0, 0, 0, 0, // the page title says news
  0, 0, 0, 2, 0, 1, 0, 0, -1, // the page title says payment or order
  -1, 0, 0, -1, 1, -1, 4, 2, -3, // the page title says message to somebody
  0, 0, 0, 0, 0, 0, 1, 1, -1, // the page title says search
  7, -3, 0, -1, 1, -1, -1, 0, -1, // the address says sign up
  0, 4, 0, -1, 0, -1, -1, -1, -1, // the address says sign in
  0, -1, 0, 3, -1, 0, 0, 0, -1, // the address says forgotten password
  0, 0, 1, 0, 0, 0, 0, 0, 0, // the address says change of password
  0, 0, 0, 0, 2, 0, 0, 0, 0, // the address says news
  -1, 0, 0, -1, 0, 5, -1, -1, -2, // the address says payment or order
  -1, 0, 0, 0, 0, 0, 3, -1, 0, // the address says message to somebody
  0, 0, 0, 0, 0, 0, 0, 0, 0, // the address says search
  -1, 0, 0, 0, 0, 0, 0, 0, 2, // the address says demo, download or application
  4, -2, -2, 1, -2, 0, -1, 1, 1, // its name says sign up
  1, 4, -1, 1, -1, -1, -1, -1, -2, // its name says sign in
  -1, 1, 0, 5, -2, 0, 0, -1, -3, // its name says forgotten password
  0, 0, 0, 0, 0, 0, 0, 0, 0, // its name says change of password
  -3, 0, 0, -3, 10, -2, -1, -2, 0, // its name says news
  -1, -1, 0, -1, -1, 3, -1, -1, 2, // its name says payment or order
  4, -1, 0, -2, 0, -1, 2, -1, -1, // its name says message to somebody
  -2, -2, -1, -2, -2, -1, 2, 11, -2, // its name says search
  8, -1, 0, -1, -1, -1, 0, 0, -3, // where it is sent says sign up
  1, 3, -1, 1, -2, -1, -1, -1, 0, // where it is sent says sign in
  -1, 1, 0, 4, -1, 0, 0, 0, -2, // where it is sent says forgotten password
  0, 0, 1, 0, 0, 0, 0, 0, -1, // where it is sent says change of password
  -2, -1, 0, -2, 6, 0, 0, -1, 0, // where it is sent says news
  0, 0, 0, 0, 0, -1, 0, -1, 3, // where it is sent says payment or order
  -1, 0, 0, 0, -1, 0, 5, 0, -2, // where it is sent says message to somebody
  -1, -1, 0, -1, -1, -1, 1, 8, -4, // where it is sent says search
  1, 0, 0, 0, 1, 1, 0, 0, -1, // a field says sign up
  4, -1, 0, 4, -1, -1, 0, -1, -3, // a field says sign in
  -1, 2, 0, 1, -1, 0, 0, 0, -1, // a field says forgotten password
  0, 0, 2, 0, 0, 0, 0, 0, -1, // a field says change of password
  0, -1, 0, -1, 3, 0, 0, -1, 0, // a field says news
  0, 0, 0, -1, 1, 1, -1, -1, 1, // a field says payment or order
  1, -1, 0, -1, -1, -1, 5, -1, -1, // a field says message to somebody
  -2, -1, 0, -1, -1, -1, 1, 7, -1, // a field says search
  0, 3, -2, 1, 1, -1, 0, 0, -2, // a link says sign up
  3, 0, -2, 3, 0, -1, 2, -1, -3, // a link says sign in
  0, 3, 0, -1, 0, -1, 0, -1, 1, // a link says forgotten password
  0, 1, 0, 0, 0, 0, 0, 0, 0, // a link says no account yet
  4, 4, -1, -2, 4, -1, -2, -3, -3, // its text says sign up
  4, 8, -1, -1, -4, -2, -2, -2, -2, // its text says sign in
  -1, 5, 1, 6, -2, -2, -2, -2, -4, // its text says forgotten password
  -2, -2, 7, -1, -1, -1, -1, -1, 1, // its text says change of password
  -1, -1, 0, -2, 11, -2, -1, -1, -2, // its text says news
  2, -2, -1, 0, -3, 11, -2, -1, -5, // its text says payment or order
  -1, -1, -1, -1, 0, 1, 9, -3, -3, // its text says message to somebody
  -1, -1, 0, -1, -1, 0, 1, 4, -2, // its text says search
  -1, 1, 0, -1, 1, 5, -1, -1, -2, // its text says verification
  -1, -1, 0, -1, -1, 0, 1, -2, 6, // its text says demo, download or application
  4, -1, 0, 0, -1, 0, 0, 0, -2, // its text says already have an account
  3, 0, 0, 0, 0, 0, 0, 0, -1, // its text says no account yet
  5, 1, -1, -1, -2, 0, -1, -1, 0, // its text says terms or privacy
  0, 2, 0, -1, 1, 0, 0, 0, -1, // its text says stay signed in
  5, -2, 0, 0, 0, -1, 0, 0, -1, // its text says rules for a password
  1, -1, -2, 3, 2, -1, -1, 1, -2, // the text around it says sign up
  0, 0, -1, 4, 1, -1, 1, -1, -3, // the text around it says sign in
  -1, 1, 0, 5, -1, 0, 0, -1, -3, // the text around it says forgotten password
  0, 0, 0, -1, 2, 0, 0, 3, -2, // the text around it says news
  0, -2, 0, -2, 1, -2, 4, 2, -1, // the text around it says message to somebody
  0, 0, 0, 0, 0, 0, 0, 0, 0, // the text around it says already have an account
  -1, -1, 6, -1, 0, -1, -1, 0, -1, // asks for current password
  1, -2, 5, 0, -1, 0, -1, -1, -3, // asks for new password
  3, -3, 5, 0, -1, -2, -1, -1, 0, // asks for repeated password
  5, 6, 0, -3, -2, -1, -2, -1, -1, // asks for password
  2, 3, 0, -1, -1, -1, 0, -1, -1, // asks for one-time code
  4, -3, -3, 4, 8, -4, 4, -6, -5, // asks for e-mail address
  1, -1, 0, 0, 0, 0, 0, 0, 2, // asks for repeated e-mail address
  2, 1, -2, 6, 2, -2, -2, -3, -3, // asks for user name
  1, -2, -1, -3, -1, 1, 5, -3, 3, // asks for name
  2, 1, -1, -2, -1, 1, 3, 0, -2, // asks for phone number
  -1, -1, 0, -1, 1, 0, 2, 0, 1, // asks for organization
  0, -1, -1, -2, 0, 4, -2, 1, 0, // asks for postal address
  4, -2, -1, 1, 0, 0, 0, 0, -2, // asks for birthday or gender
  -3, 2, -1, -1, -2, 14, -2, -3, -5, // asks for payment card
  -3, -2, -1, -2, -2, -2, 0, 12, -1, // asks for words to search for
  -1, -1, -1, -2, -3, -3, 12, -1, -1, // asks for message
  5, -1, -1, -2, 1, 4, -1, -1, -3, // asks for picture of letters
  1, -1, 0, -1, -1, 1, -1, -1, 4, // asks for agreement to terms
  -1, 5, 0, -1, -1, 0, 0, 0, -1, // asks for staying signed in
  1, -1, 0, -1, 0, 1, 0, 0, -1, // asks for agreement to news
  -2, -1, 0, 0, 0, 0, -1, 1, 3, // asks for date or amount
  -3, 0, -1, -3, -3, 0, 1, 2, 6, // asks for choice
  -3, 0, -2, -2, -3, -3, 3, 1, 11, // asks for anything else
  -6, -4, -6, 2, 2, 2, 1, 2, 5, // has no password
  5, 6, -3, -3, -2, -1, -2, -1, 1, // has one password
  3, -1, 2, 0, -1, -1, -1, -1, 0, // has two passwords
  -1, -1, 5, -1, 0, 1, 0, 0, -2, // has three passwords or more
  0, 0, 0, -1, 0, -1, -1, -2, 6, // has no field
  -1, 0, -3, 6, 3, -4, -4, 5, -2, // has one field
  0, 2, 1, 0, -1, 0, -2, 0, 0, // has two fields
  0, 1, 2, -2, -1, 1, 3, -2, -1, // has three or four fields
  1, -1, 0, -2, -2, 3, 2, -2, 0, // has five to eight fields
  1, -1, -1, -1, 0, 1, -1, 0, 1, // has nine fields or more
  1, 3, -1, -2, -1, -1, -1, -1, 2, // has a password and one more field
  4, 0, 0, 0, 0, 0, -1, 0, -2, // has one password and asks who
  -1, 2, -1, 5, 7, -2, -2, -2, -6, // asks for an e-mail address alone
  -2, -1, 0, -2, -2, -1, 1, 10, -3, // asks for words to search for alone
  2, 3, 0, -1, 0, 0, 0, -1, -2, // asks for a code alone
  -1, 0, 7, 0, -1, -1, 0, -1, -2, // asks for passwords alone
  7, -2, 0, 0, -1, -1, -1, 0, -2, // asks for a password to sign up
  1, 4, 0, -1, 0, 0, 0, 0, -2, // asks for a password to sign in
  -1, 1, 5, -1, -2, 0, -2, -2, 3, // asks for a password, says not why
  4, -2, 0, 0, 0, 1, 0, 0, -2, // has one password and signs up
  -4, 10, -1, -1, -1, -1, 0, 0, -3, // has one password and signs in
  -1, 1, -2, -1, -1, -1, -1, -1, 7, // has one password and says neither
  4, -1, 0, -1, -1, -1, -1, 0, 1, // has two passwords and changes none
  5, -1, -1, -1, -1, 1, -1, 0, -1, // has several passwords and asks who
  -2, 0, 0, -3, 9, -1, -1, 0, -2, // has no password, signs up, has news
  12, -2, 0, -2, -2, -2, -3, 1, -2, // has no password and signs up
  -1, 0, 0, 0, 1, 0, -1, 0, 2, // has no password, signs up, asks who
  -2, 6, 0, -1, -1, -1, -1, -1, -1, // asks for an e-mail address to sign in
  3, -1, 0, -1, -1, 0, 0, 0, 1, // its button and its heading say sign up
  3, 1, 0, -1, -1, 0, 0, 0, -2, // its button and its heading say sign in
  1, -1, 0, 1, 0, -1, 0, 0, 0, // a field is marked new-password
  0, 0, 1, 0, 0, 0, 0, 0, -1, // a field is marked current-password
  8, -3, 0, -2, 2, -1, 1, -1, -3, // stands in a dialog
  0, -1, 0, -2, 1, -1, 1, 5, -4, // stands at the top of the page
  1, -2, 0, -1, 4, -1, 0, 1, -2, // stands at the bottom of the page
  0, -1, -1, 0, 4, -1, -2, 0, 1, // stands beside the page
  2, -1, 0, -2, 0, 0, -1, 0, 2, // is out of sight
  -4, 8, 1, 2, -5, -2, 2, -2, -1, // is the largest form of its page
  9, -6, -1, -1, -1, -1, 0, 0, 1, // is one of several forms with a password
  4, -1, -1, 0, 0, -5, -3, 1, 5, // stands beside a form with a password
  -4, 0, 0, -4, 4, 4, 1, 0, 0, // has no button
  5, -2, -7, -3, -3, 1, -9, -1, 18, // whatever it shows
];
