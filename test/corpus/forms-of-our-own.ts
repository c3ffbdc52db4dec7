import type { FormLabel } from '../../shared/forms/form-labels.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';
import { shape, type Written } from './form-writing.ts';
import { recordingForms } from './forms-that-record.ts';

/** A form that we wrote ourselves, as pages of its language write theirs. */
export interface OwnForm {
  label: FormLabel;
  language: string;
  shape: FormShape;
}

const forms = (label: FormLabel, language: string, ...written: Written[]): OwnForm[] =>
  written.map((each) => ({ label, language, shape: shape(each) }));

const signUps: OwnForm[] = [
  ...forms(
    'sign-up',
    'en',
    {
      submitText: 'Continue',
      fields: [
        'email:email:Email address',
        'text:first_name:First name',
        'text:last_name:Last name',
        'password:password:Password',
      ],
      text: 'Email address First name Last name Your password must contain at least 8 characters and 1 number Password Continue',
    },
    {
      heading: 'Create your account',
      submitText: 'Next',
      fields: [
        'text:name:Name',
        'tel:phone_number:Phone',
        'select-one:month:Month',
        'select-one:day:Day',
        'select-one:year:Year',
      ],
      place: 'dialog',
      names: 'modal',
    },
    { heading: 'Sign up', submitText: 'Next', fields: ['text:name:Name', 'email:email:Email'], place: 'dialog' },
    // The first step of several.
    { heading: 'Create your account', submitText: 'Continue', fields: ['email:email:Email:email'] },
    { heading: 'Create an account', submitText: 'Next', fields: ['email:email:Work email:email'], place: 'dialog' },
    { heading: 'Sign up for Chartnote', submitText: 'Continue with email', fields: ['email:email:Email address'] },
    { heading: 'Create your workspace', submitText: 'Continue', fields: ['email:email:Work email'] },
    {
      submitText: '',
      fields: ['email:email:Email', 'password:password:Password'],
      text: 'Email Password At least 8 characters, one number Already have an account? Sign in',
      links: ['Sign in'],
    },
    {
      heading: 'Terms of registration',
      submitText: 'I agree to these terms',
      buttons: ['I do not agree'],
      title: 'Forum - Register',
      action: '/ucp.php?mode=register',
      text: 'By registering you agree to be bound by the following terms',
    },
    {
      url: 'https://chartnote.example/signup',
      heading: 'Create your account',
      submitText: 'Continue',
      fields: ['email:email:Work email', 'password:password:Password:new-password'],
      links: ['Terms', 'Privacy', 'Log in'],
    },
    {
      url: 'https://app.scribe.example/register',
      heading: 'Start your free trial',
      submitText: 'Get started',
      fields: [
        'text:first_name:First name',
        'text:last_name:Last name',
        'email:email:Email',
        'text:company:Company',
        'password:password:Password',
      ],
      links: ['Already have an account? Sign in'],
    },
    {
      heading: 'Sign up for free',
      submitText: 'Sign up',
      fields: ['email:email:Email address'],
      buttons: ['Continue with Google', 'Continue with Microsoft'],
      links: ['Log in', 'Terms of Service'],
      around: 'By signing up you agree to our Terms. Already have an account?',
      url: 'https://boards.example/signup',
    },
    {
      url: 'https://id.example/signup/code',
      heading: 'Create account',
      submitText: 'Send code',
      fields: ['tel:phone:Phone number'],
      text: 'We will text you a code to create your account. By continuing you agree to the Terms of Service',
    },
    {
      url: 'https://notes.example/join',
      heading: 'Join Notes',
      submitText: 'Continue with email',
      fields: ['email:email:Your email', 'text:name:Full name'],
      links: ['Already a member? Sign in', 'Privacy policy'],
    },
    {
      heading: 'Create workspace',
      submitText: 'Create workspace',
      url: 'https://chat.example/get-started',
      fields: ['text:workspace:Workspace name', 'email:email:Work email', 'text:name:Your name'],
      text: 'By continuing you agree to our Terms and Privacy Policy',
    },
    {
      heading: 'Register',
      submitText: 'Register',
      names: 'registration-form',
      fields: [
        'text:username:Username',
        'email:email:Email',
        'password:password:Password',
        'password:password2:Confirm password',
        'checkbox:agree:I agree to the terms',
      ],
    },
    {
      heading: 'New customer registration',
      submitText: 'Submit',
      action: '/account/create',
      fields: [
        'text:fname:First name',
        'text:lname:Last name',
        'email:email:E-mail',
        'tel:phone:Telephone',
        'text:address:Address',
        'text:city:City',
        'text:zip:Zip code',
        'select-one:country:Country',
        'password:pwd:Password',
        'password:pwd_confirm:Password again',
        'checkbox:newsletter:Subscribe to our newsletter',
      ],
    },
    {
      title: 'Sign up - Devtool',
      heading: 'Welcome to Devtool',
      submitText: 'Continue',
      url: 'https://devtool.example/signup?plan=free',
      fields: ['email:email:Enter your email'],
      links: ['Sign in →'],
      text: "Let's begin the adventure",
    },
    {
      heading: 'Claim your invitation',
      submitText: 'Join team',
      url: 'https://app.example/invite/accept',
      fields: ['text:name:Full name', 'password:password:Choose a password:new-password'],
      text: 'Dana invited you to join Acme',
    },
    {
      heading: 'Step 1 of 3: Account details',
      submitText: 'Next',
      url: 'https://portal.example/enroll/step1',
      fields: [
        'email:email:Email',
        'email:email2:Confirm email',
        'password:password:Password',
        'password:confirm:Confirm password',
      ],
    },
    {
      heading: 'Enter the code we sent you',
      submitText: 'Create account',
      url: 'https://app.example/signup/verify',
      fields: ['text:code:6-digit code:one-time-code'],
      text: 'We sent a code to finish creating your account',
    },
    {
      heading: 'Get started with your free account',
      submitText: 'Create account',
      fields: ['text:name:Name', 'email:email:Email'],
      links: ['Already have an account? Log in'],
      text: 'No credit card required',
    },
    {
      heading: 'Patient portal enrollment',
      submitText: 'Enroll',
      fields: [
        'text:mrn:Medical record number',
        'text:last:Last name',
        'text:dob:Date of birth',
        'text:username:Choose a user name',
        'password:password:Choose a password',
      ],
      url: 'https://portal.example/enrollment',
    },
    {
      submitText: 'Join now',
      place: 'dialog',
      names: 'modal join-modal',
      fields: ['email:email:Email', 'password:password:Password (6+ characters)'],
      text: 'By clicking Agree & Join you agree to the User Agreement, Privacy Policy and Cookie Policy. Already on it? Sign in',
    },
    {
      submitText: 'Sign up',
      fields: ['text:user_login:User name', 'email:user_email:Email'],
      action: '/wp-login.php?action=register',
      text: 'Registration confirmation will be emailed to you',
      links: ['Log in', 'Lost your password?'],
      url: 'https://blog.example/wp-login.php?action=register',
    },
    {
      heading: 'Create your ID',
      submitText: 'Next',
      fields: ['text:firstName:First name', 'text:lastName:Last name (optional)'],
      url: 'https://accounts.example/signup/name',
      title: 'Create your account',
    },
    {
      heading: 'Basic information',
      submitText: 'Next',
      fields: ['select-one:month:Month', 'text:day:Day', 'text:year:Year', 'select-one:gender:Gender'],
      url: 'https://accounts.example/signup/birthdaygender',
      title: 'Create your account',
    },
  ),
  ...forms(
    'sign-up',
    'es',
    {
      heading: 'Crea tu cuenta',
      submitText: 'Crear cuenta',
      url: 'https://notas.example/registro',
      fields: ['text:nombre:Nombre', 'email:correo:Correo electrónico', 'password:contrasena:Contraseña'],
      links: ['¿Ya tienes cuenta? Inicia sesión', 'Términos y condiciones'],
    },
    {
      heading: 'Regístrate gratis',
      submitText: 'Registrarse',
      fields: ['email:email:Correo electrónico'],
      text: 'Al registrarte aceptas los Términos y la Política de privacidad. ¿Ya tienes una cuenta?',
    },
    {
      heading: 'Registro de usuario',
      submitText: 'Enviar',
      fields: [
        'text:usuario:Usuario',
        'email:email:Correo',
        'password:clave:Contraseña',
        'password:clave2:Repetir contraseña',
        'checkbox:acepto:Acepto los términos',
      ],
    },
    {
      heading: 'Únete a la comunidad',
      submitText: 'Continuar',
      url: 'https://comunidad.example/alta',
      fields: ['text:nombre:Nombre', 'text:apellidos:Apellidos', 'email:email:Correo', 'password:password:Contraseña'],
    },
  ),
  ...forms(
    'sign-up',
    'de',
    {
      heading: 'Konto erstellen',
      submitText: 'Registrieren',
      url: 'https://notizen.example/registrieren',
      fields: [
        'text:vorname:Vorname',
        'text:nachname:Nachname',
        'email:email:E-Mail-Adresse',
        'password:passwort:Passwort',
      ],
      links: ['Bereits registriert? Anmelden', 'Datenschutz'],
    },
    {
      heading: 'Kostenlos testen',
      submitText: 'Jetzt starten',
      fields: ['email:email:Geschäftliche E-Mail', 'text:firma:Firma'],
      text: 'Mit der Registrierung akzeptieren Sie die Nutzungsbedingungen. Schon ein Konto? Anmelden',
      url: 'https://praxis.example/testen/registrierung',
    },
    {
      heading: 'Neues Kundenkonto',
      submitText: 'Weiter',
      fields: [
        'select-one:anrede:Anrede',
        'text:vorname:Vorname',
        'text:nachname:Nachname',
        'email:email:E-Mail',
        'password:passwort:Passwort',
        'password:passwort2:Passwort wiederholen',
        'text:strasse:Straße',
        'text:plz:PLZ',
        'text:ort:Ort',
      ],
    },
    {
      heading: 'Mitglied werden',
      submitText: 'Jetzt anmelden',
      fields: [
        'text:benutzername:Benutzername',
        'email:email:E-Mail',
        'password:kennwort:Kennwort',
        'checkbox:agb:Ich akzeptiere die AGB',
      ],
    },
  ),
  ...forms(
    'sign-up',
    'fr',
    {
      heading: 'Créer un compte',
      submitText: "S'inscrire",
      url: 'https://notes.example/inscription',
      fields: ['text:prenom:Prénom', 'text:nom:Nom', 'email:email:Adresse e-mail', 'password:mdp:Mot de passe'],
      links: ['Déjà un compte ? Se connecter', 'Confidentialité'],
    },
    {
      heading: 'Inscrivez-vous gratuitement',
      submitText: 'Commencer',
      fields: ['email:courriel:Courriel'],
      text: "En vous inscrivant, j'accepte les conditions générales. Déjà inscrit ?",
    },
    {
      heading: 'Inscription',
      submitText: 'Valider',
      fields: [
        'text:pseudo:Pseudo',
        'email:email:Email',
        'password:pass:Mot de passe',
        'password:pass2:Confirmer le mot de passe',
        'checkbox:cgu:J’accepte les CGU',
      ],
    },
    {
      heading: 'Nouveau client',
      submitText: 'Créer mon compte',
      fields: [
        'text:nom:Nom',
        'text:prenom:Prénom',
        'text:adresse:Adresse',
        'text:ville:Ville',
        'email:email:E-mail',
        'password:mdp:Mot de passe',
      ],
    },
  ),
  ...forms(
    'sign-up',
    'pt',
    {
      heading: 'Criar conta',
      submitText: 'Cadastrar',
      url: 'https://notas.example/cadastro',
      fields: ['text:nome:Nome completo', 'email:email:E-mail', 'password:senha:Senha'],
      links: ['Já tem uma conta? Entrar', 'Termos de uso'],
    },
    {
      heading: 'Crie sua conta grátis',
      submitText: 'Começar',
      fields: ['email:email:Seu melhor e-mail', 'text:nome:Nome'],
      text: 'Ao criar sua conta você aceita os Termos e a Política de Privacidade. Já possui cadastro?',
    },
    {
      heading: 'Cadastre-se',
      submitText: 'Enviar',
      fields: [
        'text:nome:Nome',
        'text:cpf:CPF',
        'tel:telefone:Telefone',
        'email:email:E-mail',
        'password:senha:Senha',
        'password:senha2:Confirmar senha',
      ],
    },
    {
      heading: 'Inscreva-se',
      submitText: 'Inscrever-me',
      url: 'https://escola.example/registo',
      fields: ['text:utilizador:Utilizador', 'email:email:Correio eletrónico', 'password:senha:Palavra-passe'],
    },
  ),
  ...forms('sign-up', 'it', {
    heading: 'Crea un account',
    submitText: 'Registrati',
    fields: ['text:nome:Nome', 'text:cognome:Cognome', 'email:email:Email', 'password:password:Password'],
    links: ['Hai già un account? Accedi'],
  }),
  ...forms('sign-up', 'nl', {
    heading: 'Account aanmaken',
    submitText: 'Registreren',
    fields: ['text:voornaam:Voornaam', 'email:email:E-mailadres', 'password:wachtwoord:Wachtwoord'],
    links: ['Heb je al een account? Inloggen'],
  }),
  ...forms('sign-up', 'pl', {
    heading: 'Rejestracja',
    submitText: 'Zarejestruj się',
    fields: [
      'text:login:Login',
      'email:email:E-mail',
      'password:haslo:Hasło',
      'password:haslo2:Powtórz hasło',
      'checkbox:regulamin:Akceptuję regulamin',
    ],
  }),
  ...forms('sign-up', 'ru', {
    heading: 'Регистрация',
    submitText: 'Зарегистрироваться',
    fields: ['text:name:Имя', 'email:email:Эл. почта', 'password:password:Пароль'],
    links: ['Уже есть аккаунт? Войти'],
  }),
  ...forms('sign-up', 'ja', {
    heading: '新規会員登録',
    submitText: '登録する',
    fields: ['text:name:名前', 'email:email:メールアドレス', 'password:password:パスワード'],
    text: '利用規約に同意する',
  }),
];

const signIns: OwnForm[] = [
  ...forms(
    'sign-in',
    'en',
    { url: 'https://tool.example/signin', heading: 'Sign in', submitText: 'Next', fields: ['email:email:Email'] },
    { heading: 'Log in', submitText: 'Continue', fields: ['email:email:Work email'], buttons: ['Log in with Google'] },
    {
      heading: 'Sign in to Portal',
      submitText: 'Continue',
      fields: ['email:username:Email or username'],
      links: ['Create an account'],
    },
    { heading: 'Sign in', submitText: 'Sign in', fields: ['tel:phone:Mobile number'], links: ['Sign up'] },
    {
      url: 'https://chartnote.example/login',
      heading: 'Welcome back',
      submitText: 'Log in',
      fields: ['email:email:Email', 'password:password:Password:current-password', 'checkbox:remember:Remember me'],
      links: ['Forgot password?', 'Sign up'],
    },
    {
      url: 'https://id.example/signin',
      heading: 'Sign in',
      submitText: 'Next',
      fields: ['email:identifier:Email or phone'],
      links: ['Forgot email?', 'Create account'],
    },
    {
      submitText: 'Sign in',
      names: 'login-form header-login',
      place: 'header',
      fields: ['text:user:Username', 'password:pass:Password'],
      links: ['Forgot?', 'Register'],
    },
    {
      heading: 'Check your email',
      submitText: 'Continue',
      url: 'https://app.example/login/code',
      fields: ['text:code:Enter code:one-time-code'],
      text: 'We sent a login code to your email. Didn’t get it? Resend',
    },
    {
      heading: 'Two-factor authentication',
      submitText: 'Verify',
      url: 'https://app.example/sessions/two-factor',
      fields: ['text:otp:Authentication code:one-time-code'],
    },
    {
      heading: 'Returning customers',
      submitText: 'Login',
      action: '/account/login',
      fields: ['email:email:E-mail address', 'password:password:Password'],
      links: ['Forgotten password', 'Create an account'],
      isLargest: false,
    },
    {
      heading: 'Log in to your workspace',
      submitText: 'Send magic link',
      url: 'https://app.example/login',
      fields: ['email:email:Work email'],
      links: ["Don't have an account? Sign up"],
    },
    {
      heading: 'Single sign-on',
      submitText: 'Continue',
      url: 'https://app.example/sso',
      fields: ['email:email:Work email'],
      text: 'Log in with your company account',
    },
    {
      heading: 'Member login',
      submitText: 'Go',
      names: 'loginbox',
      fields: ['text:username:Member ID', 'password:password:PIN'],
    },
  ),
  ...forms(
    'sign-in',
    'es',
    {
      heading: 'Iniciar sesión',
      submitText: 'Entrar',
      fields: ['email:email:Correo', 'password:password:Contraseña', 'checkbox:r:Recordarme'],
      links: ['¿Olvidaste tu contraseña?', 'Regístrate'],
    },
    {
      heading: 'Acceso clientes',
      submitText: 'Acceder',
      fields: ['text:usuario:Usuario', 'password:clave:Clave'],
      links: ['He olvidado mi contraseña', '¿No tienes cuenta? Crea una'],
    },
  ),
  ...forms(
    'sign-in',
    'de',
    {
      heading: 'Anmelden',
      submitText: 'Einloggen',
      fields: ['email:email:E-Mail', 'password:passwort:Passwort', 'checkbox:r:Angemeldet bleiben'],
      links: ['Passwort vergessen?', 'Noch kein Konto? Registrieren'],
    },
    {
      heading: 'Login',
      submitText: 'Anmelden',
      fields: ['text:benutzer:Benutzername', 'password:kennwort:Kennwort'],
      links: ['Zugangsdaten vergessen?', 'Neu hier? Jetzt registrieren'],
    },
  ),
  ...forms(
    'sign-in',
    'fr',
    {
      heading: 'Se connecter',
      submitText: 'Connexion',
      fields: ['email:email:Adresse e-mail', 'password:mdp:Mot de passe', 'checkbox:r:Se souvenir de moi'],
      links: ['Mot de passe oublié ?', 'Créer un compte'],
    },
    {
      heading: 'Espace client',
      submitText: "S'identifier",
      fields: ['text:identifiant:Identifiant', 'password:mdp:Mot de passe'],
      links: ['Identifiants oubliés', 'Pas encore inscrit ?'],
    },
  ),
  ...forms(
    'sign-in',
    'pt',
    {
      heading: 'Entrar',
      submitText: 'Entrar',
      fields: ['email:email:E-mail', 'password:senha:Senha', 'checkbox:r:Lembrar de mim'],
      links: ['Esqueceu a senha?', 'Cadastre-se'],
    },
    {
      heading: 'Iniciar sessão',
      submitText: 'Aceder',
      fields: ['text:utilizador:Utilizador', 'password:senha:Palavra-passe'],
      links: ['Recuperar palavra-passe', 'Não tem conta? Criar conta'],
    },
  ),
  ...forms('sign-in', 'pl', {
    heading: 'Logowanie',
    submitText: 'Zaloguj się',
    fields: ['text:login:Login', 'password:haslo:Hasło'],
    links: ['Przypomnij hasło', 'Nie masz konta?'],
  }),
  ...forms('sign-in', 'ru', {
    heading: 'Вход',
    submitText: 'Войти',
    fields: ['text:login:Логин', 'password:password:Пароль', 'checkbox:r:Запомнить меня'],
    links: ['Забыли пароль?', 'Регистрация'],
  }),
  ...forms('sign-in', 'it', {
    heading: 'Accedi',
    submitText: 'Accedi',
    fields: ['email:email:Email', 'password:password:Password'],
    links: ['Password dimenticata?', 'Registrati'],
  }),
];

const changes: OwnForm[] = [
  ...forms(
    'change-password',
    'en',
    {
      heading: 'Change password',
      submitText: 'Save changes',
      url: 'https://app.example/settings/password',
      fields: [
        'password:current_password:Current password',
        'password:new_password:New password',
        'password:confirm:Confirm new password',
      ],
    },
    {
      heading: 'Set a new password',
      submitText: 'Reset password',
      url: 'https://app.example/reset?token=1',
      fields: [
        'password:password:New password:new-password',
        'password:password_confirm:Confirm password:new-password',
      ],
    },
    {
      heading: 'Your password has expired',
      submitText: 'Update password',
      fields: ['password:old:Old password', 'password:new1:New password', 'password:new2:Retype new password'],
    },
    {
      heading: 'Security',
      submitText: 'Update',
      url: 'https://app.example/account/security',
      fields: ['password:oldPassword:Old password:current-password', 'password:newPassword:New password:new-password'],
    },
    {
      heading: 'Choose a new password',
      submitText: 'Continue',
      url: 'https://app.example/password/edit',
      fields: [
        'password:user[password]:New password',
        'password:user[password_confirmation]:Confirm your new password',
      ],
    },
    {
      heading: 'Edit account',
      submitText: 'Save',
      url: 'https://shop.example/my-account/edit-account',
      fields: [
        'text:first_name:First name',
        'text:last_name:Last name',
        'email:email:Email',
        'password:password_current:Current password (leave blank to leave unchanged)',
        'password:password_1:New password',
        'password:password_2:Confirm new password',
      ],
    },
  ),
  ...forms('change-password', 'es', {
    heading: 'Cambiar contraseña',
    submitText: 'Guardar',
    fields: [
      'password:actual:Contraseña actual',
      'password:nueva:Nueva contraseña',
      'password:repetir:Repetir nueva contraseña',
    ],
  }),
  ...forms('change-password', 'de', {
    heading: 'Passwort ändern',
    submitText: 'Speichern',
    fields: [
      'password:alt:Aktuelles Passwort',
      'password:neu:Neues Passwort',
      'password:neu2:Neues Passwort wiederholen',
    ],
  }),
  ...forms('change-password', 'fr', {
    heading: 'Changer le mot de passe',
    submitText: 'Enregistrer',
    fields: [
      'password:ancien:Mot de passe actuel',
      'password:nouveau:Nouveau mot de passe',
      'password:confirmer:Confirmer',
    ],
  }),
  ...forms('change-password', 'pt', {
    heading: 'Alterar senha',
    submitText: 'Salvar',
    fields: ['password:atual:Senha atual', 'password:nova:Nova senha', 'password:confirmar:Confirmar nova senha'],
  }),
  ...forms('change-password', 'pt', {
    heading: 'Redefinir senha',
    submitText: 'Redefinir',
    fields: ['password:nova:Nova senha', 'password:confirmar:Confirmar senha'],
  }),
  ...forms('change-password', 'de', {
    heading: 'Neues Passwort festlegen',
    submitText: 'Passwort speichern',
    fields: ['password:neu:Neues Passwort', 'password:neu2:Passwort bestätigen'],
  }),
];

const recoveries: OwnForm[] = [
  ...forms(
    'recovery',
    'en',
    {
      heading: 'Forgot your password?',
      submitText: 'Send reset link',
      url: 'https://app.example/forgot-password',
      fields: ['email:email:Email'],
      links: ['Back to login'],
    },
    {
      heading: 'Reset password',
      submitText: 'Continue',
      url: 'https://app.example/password/reset',
      fields: ['text:login:Email or username'],
      links: ['Sign in', 'Sign up'],
    },
    {
      heading: 'Account recovery',
      submitText: 'Next',
      url: 'https://app.example/account/recover',
      fields: ['email:email:Enter your email address'],
    },
    {
      heading: 'Enter reset code',
      submitText: 'Continue',
      url: 'https://app.example/recover/code',
      fields: ['text:code:Code'],
      text: 'We sent a code to reset your password',
    },
    {
      heading: 'Forgot username',
      submitText: 'Submit',
      fields: ['text:last:Last name', 'text:dob:Date of birth', 'email:email:Email'],
    },
    {
      heading: 'Resend confirmation instructions',
      submitText: 'Resend',
      fields: ['email:email:Email'],
      url: 'https://app.example/confirmation/new',
      links: ['Log in', 'Sign up', 'Forgot your password?'],
    },
  ),
  ...forms(
    'recovery',
    'es',
    {
      heading: '¿Olvidaste tu contraseña?',
      submitText: 'Enviar',
      fields: ['email:email:Correo electrónico'],
      links: ['Iniciar sesión'],
    },
    { heading: 'Recuperar contraseña', submitText: 'Continuar', fields: ['text:usuario:Usuario'] },
  ),
  ...forms(
    'recovery',
    'de',
    {
      heading: 'Passwort vergessen',
      submitText: 'Senden',
      fields: ['email:email:E-Mail-Adresse'],
      links: ['Zurück zum Login'],
    },
    { heading: 'Passwort zurücksetzen', submitText: 'Weiter', fields: ['text:benutzer:Benutzername'] },
  ),
  ...forms(
    'recovery',
    'fr',
    { heading: 'Mot de passe oublié', submitText: 'Envoyer', fields: ['email:email:Adresse e-mail'] },
    {
      heading: 'Réinitialiser le mot de passe',
      submitText: 'Continuer',
      fields: ['email:email:E-mail'],
      links: ['Connexion'],
    },
  ),
  ...forms(
    'recovery',
    'pt',
    { heading: 'Esqueceu a senha?', submitText: 'Enviar', fields: ['email:email:E-mail'] },
    { heading: 'Recuperar acesso', submitText: 'Continuar', fields: ['email:email:E-mail'], links: ['Entrar'] },
  ),
];

const newsletters: OwnForm[] = [
  ...forms(
    'newsletter',
    'en',
    { heading: 'Our newsletter', submitText: 'Subscribe', place: 'footer', fields: ['email:email:Email address'] },
    {
      heading: 'Be the first to hear of special offers',
      submitText: 'Sign up',
      url: 'https://shop.example/email-sign-up',
      fields: ['text:first_name:First name', 'email:email:Email'],
    },
    {
      action: 'https://x.list-manage.com/subscribe/post',
      names: 'mc-embedded-subscribe-form',
      submitText: 'Join now',
      fields: ['email:EMAIL:Email'],
      place: 'footer',
    },
    {
      heading: 'Sign up for email updates',
      submitText: 'Sign up',
      fields: ['email:email:Email', 'text:zip:ZIP code'],
      place: 'footer',
      isLargest: false,
    },
    {
      heading: 'Get 10% off your first order',
      submitText: 'Unlock offer',
      place: 'dialog',
      names: 'popup klaviyo-form',
      fields: ['email:email:Enter your email'],
    },
    {
      heading: 'Stay in touch',
      submitText: 'Join',
      place: 'footer',
      fields: ['email:email:Your email'],
      text: 'Get the latest news delivered to your inbox',
    },
    {
      heading: 'Email preferences',
      submitText: 'Sign me up',
      url: 'https://org.example/newsletter/signup',
      fields: [
        'email:email:Email',
        'text:first:First name',
        'text:last:Last name',
        'checkbox:weekly:Weekly digest',
        'select-one:country:Country',
      ],
    },
    {
      heading: 'Join our mailing list',
      submitText: 'Submit',
      names: 'newsletter-signup',
      fields: ['text:name:Name', 'email:email:Email'],
    },
  ),
  ...forms(
    'newsletter',
    'es',
    { heading: 'Suscríbete al boletín', submitText: 'Suscribirme', fields: ['email:email:Correo'], place: 'footer' },
    {
      heading: 'Recibe novedades',
      submitText: 'Registrarme',
      fields: ['email:email:Tu correo'],
      text: 'Recibe nuestras novedades y ofertas',
      place: 'footer',
    },
  ),
  ...forms(
    'newsletter',
    'de',
    { heading: 'Newsletter', submitText: 'Anmelden', fields: ['email:email:E-Mail-Adresse'], place: 'footer' },
    {
      heading: 'Newsletter abonnieren',
      submitText: 'Jetzt abonnieren',
      fields: ['select-one:anrede:Anrede', 'text:name:Name', 'email:email:E-Mail'],
    },
  ),
  ...forms(
    'newsletter',
    'fr',
    { heading: 'Newsletter', submitText: "S'inscrire", fields: ['email:email:Votre e-mail'], place: 'footer' },
    {
      heading: 'Restez informé',
      submitText: "Je m'abonne",
      fields: ['email:email:Adresse e-mail'],
      text: 'Recevez notre infolettre',
    },
  ),
  ...forms(
    'newsletter',
    'pt',
    { heading: 'Receba novidades', submitText: 'Assinar', fields: ['email:email:Seu e-mail'], place: 'footer' },
    {
      heading: 'Newsletter',
      submitText: 'Cadastrar',
      fields: ['text:nome:Nome', 'email:email:E-mail'],
      place: 'footer',
    },
  ),
];

const checkouts: OwnForm[] = [
  ...forms(
    'checkout',
    'en',
    {
      heading: 'Checkout',
      submitText: 'Continue',
      fields: [
        'text:name:Full name',
        'email:email:Email',
        'text:address:Delivery address',
        'text:city:City',
        'text:zip:Post code',
        'tel:phone:Phone',
      ],
    },
    {
      heading: 'Your order',
      submitText: 'Buy now',
      fields: [
        'email:email:Email',
        'text:cc-number:Card number:cc-number',
        'text:cc-exp:Expires:cc-exp',
        'text:cc-csc:CVC:cc-csc',
      ],
    },
    {
      title: 'Secure checkout',
      heading: 'Billing address',
      submitText: 'Next',
      fields: [
        'text:firstname:First name',
        'text:lastname:Last name',
        'text:street:Street',
        'text:postcode:Postcode',
        'select-one:country:Country',
      ],
    },
    {
      heading: 'Checkout',
      submitText: 'Place order',
      url: 'https://shop.example/checkout',
      fields: [
        'email:email:Email',
        'text:first:First name',
        'text:last:Last name',
        'text:address:Address',
        'text:city:City',
        'text:zip:ZIP',
        'text:cc-number:Card number',
        'text:cvc:CVC',
      ],
    },
    {
      heading: 'Shipping address',
      submitText: 'Continue to payment',
      url: 'https://shop.example/checkouts/shipping',
      fields: [
        'text:name:Full name',
        'text:address1:Street',
        'text:city:City',
        'select-one:state:State',
        'text:zip:ZIP',
        'tel:phone:Phone',
      ],
    },
    {
      heading: 'Payment details',
      submitText: 'Pay now',
      fields: [
        'text:cardnumber:Card number',
        'text:exp:Expiration date',
        'text:cvc:Security code',
        'text:name:Name on card',
      ],
    },
    {
      heading: 'Billing details',
      submitText: 'Place order',
      url: 'https://shop.example/checkout',
      fields: [
        'text:first:First name',
        'text:last:Last name',
        'text:company:Company',
        'text:address:Address',
        'email:email:Email',
        'checkbox:createaccount:Create an account?',
        'password:account_password:Create account password',
      ],
    },
    {
      heading: 'Make a donation',
      submitText: 'Donate',
      fields: ['number:amount:Amount', 'text:name:Name', 'email:email:Email', 'text:card:Card number'],
    },
  ),
  ...forms('checkout', 'es', {
    heading: 'Finalizar compra',
    submitText: 'Pagar',
    url: 'https://tienda.example/pago',
    fields: ['text:nombre:Nombre', 'text:direccion:Dirección', 'text:ciudad:Ciudad', 'text:tarjeta:Número de tarjeta'],
  }),
  ...forms('checkout', 'de', {
    heading: 'Kasse',
    submitText: 'Zahlungspflichtig bestellen',
    url: 'https://laden.example/kasse',
    fields: [
      'text:vorname:Vorname',
      'text:nachname:Nachname',
      'text:strasse:Straße',
      'text:plz:PLZ',
      'text:ort:Ort',
      'email:email:E-Mail',
    ],
  }),
  ...forms('checkout', 'fr', {
    heading: 'Livraison',
    submitText: 'Passer au paiement',
    url: 'https://boutique.example/commande',
    fields: ['text:nom:Nom', 'text:adresse:Adresse', 'text:ville:Ville', 'tel:tel:Téléphone'],
  }),
  ...forms('checkout', 'pt', {
    heading: 'Finalizar compra',
    submitText: 'Pagar',
    fields: ['text:nome:Nome', 'text:cep:CEP', 'text:endereco:Endereço', 'text:cartao:Número do cartão'],
  }),
];

const contacts: OwnForm[] = [
  ...forms(
    'contact',
    'en',
    {
      heading: 'Contact us',
      submitText: 'Send message',
      url: 'https://clinic.example/contact',
      fields: ['text:name:Name', 'email:email:Email', 'textarea:message:Message'],
    },
    {
      heading: 'Leave a reply',
      submitText: 'Post comment',
      fields: ['text:author:Name', 'email:email:Email', 'text:url:Website', 'textarea:comment:Comment'],
    },
    {
      heading: 'Request a quote',
      submitText: 'Send',
      fields: [
        'text:name:Name',
        'text:company:Company',
        'email:email:Email',
        'tel:phone:Phone',
        'textarea:details:How can we help?',
      ],
    },
    {
      heading: 'Talk to sales',
      submitText: 'Contact sales',
      url: 'https://vendor.example/contact-sales',
      fields: [
        'text:first:First name',
        'text:last:Last name',
        'email:email:Work email',
        'text:company:Company',
        'select-one:size:Company size',
      ],
    },
    {
      heading: 'Submit a ticket',
      submitText: 'Submit',
      url: 'https://help.example/support/new',
      fields: [
        'email:email:Your email',
        'text:subject:Subject',
        'textarea:description:Description',
        'file:file:Attachment',
      ],
    },
  ),
  ...forms('contact', 'es', {
    heading: 'Contacto',
    submitText: 'Enviar mensaje',
    fields: ['text:nombre:Nombre', 'email:correo:Correo', 'textarea:mensaje:Mensaje'],
  }),
  ...forms('contact', 'de', {
    heading: 'Kontakt',
    submitText: 'Nachricht senden',
    fields: ['text:name:Name', 'email:email:E-Mail', 'text:betreff:Betreff', 'textarea:nachricht:Nachricht'],
  }),
  ...forms('contact', 'fr', {
    heading: 'Contactez-nous',
    submitText: 'Envoyer',
    fields: ['text:nom:Nom', 'email:email:E-mail', 'text:sujet:Sujet', 'textarea:message:Message'],
  }),
  ...forms('contact', 'pt', {
    heading: 'Fale conosco',
    submitText: 'Enviar',
    fields: ['text:nome:Nome', 'email:email:E-mail', 'text:assunto:Assunto', 'textarea:mensagem:Mensagem'],
  }),
];

const searches: OwnForm[] = [
  ...forms(
    'search',
    'en',
    { submitText: 'Search', fields: ['search:q:Search'], place: 'header', names: 'search-form', isLargest: false },
    { submitText: '', fields: ['text:s:Search this site'], names: 'searchform', action: '/', isLargest: false },
    {
      heading: 'Find a doctor',
      submitText: 'Search',
      fields: ['text:keyword:Name or specialty', 'text:zip:ZIP code', 'select-one:radius:Distance'],
    },
    {
      heading: 'Where to?',
      submitText: 'Search flights',
      fields: [
        'text:from:From',
        'text:to:To',
        'date:depart:Depart',
        'date:return:Return',
        'select-one:guests:Travelers',
      ],
    },
    { submitText: 'Go', fields: ['text:keywords:Keywords'], url: 'https://shop.example/join', isLargest: false },
  ),
  ...forms('search', 'es', { submitText: 'Buscar', fields: ['text:busqueda:Buscar'] }),
  ...forms('search', 'de', { submitText: 'Suchen', fields: ['text:suche:Suchbegriff'] }),
  ...forms('search', 'fr', { submitText: 'Rechercher', fields: ['text:recherche:Rechercher'] }),
  ...forms('search', 'pt', { submitText: 'Pesquisar', fields: ['text:busca:Buscar'] }),
];

const others: OwnForm[] = [
  ...forms(
    'other',
    'en',
    {
      heading: 'Request a demo',
      submitText: 'Get started',
      url: 'https://vendor.example/request-demo',
      fields: ['text:name:Name', 'email:email:Work email', 'text:company:Company'],
    },
    {
      heading: 'Download the white paper',
      submitText: 'Download now',
      fields: ['text:first:First name', 'text:last:Last name', 'email:email:Business email', 'text:title:Job title'],
    },
    {
      heading: 'Register for the webinar',
      submitText: 'Register',
      url: 'https://events.example/webinar/register',
      fields: ['text:first:First name', 'text:last:Last name', 'email:email:Email', 'text:organization:Organization'],
    },
    { heading: 'Track your order', submitText: 'Track', fields: ['text:order:Order number', 'email:email:Email'] },
    {
      heading: 'New patient',
      submitText: 'Save',
      url: 'https://ehr.example/patients/new',
      fields: [
        'text:first:First name',
        'text:last:Last name',
        'date:dob:Date of birth',
        'select-one:sex:Sex',
        'tel:phone:Phone',
        'text:address:Address',
      ],
    },
    {
      heading: 'Edit profile',
      submitText: 'Save changes',
      url: 'https://app.example/settings/profile',
      fields: ['text:name:Display name', 'text:bio:Bio', 'url:site:Website', 'file:avatar:Photo'],
    },
    {
      heading: 'Add user',
      submitText: 'Create user',
      url: 'https://admin.example/users/add',
      fields: ['text:name:Name', 'email:email:Email', 'select-one:role:Role'],
    },
    {
      heading: 'Take our survey',
      submitText: 'Next',
      fields: ['radio:q1:Very satisfied', 'radio:q1:Not satisfied', 'text:why:Why?'],
    },
    {
      heading: 'Enter to win',
      submitText: 'Enter now',
      url: 'https://brand.example/sweepstakes',
      fields: ['text:first:First name', 'text:last:Last name', 'email:email:Email', 'text:dob:Date of birth'],
    },
    {
      heading: 'Apply for this job',
      submitText: 'Submit application',
      fields: ['text:name:Full name', 'email:email:Email', 'tel:phone:Phone', 'file:resume:Resume'],
    },
    {
      heading: 'Book an appointment',
      submitText: 'Book',
      fields: ['text:name:Patient name', 'tel:phone:Phone', 'date:date:Preferred date'],
    },
    { heading: 'Coupon', submitText: 'Apply', fields: ['text:coupon:Coupon code'] },
    { heading: 'Calculator', submitText: 'Calculate', fields: ['number:weight:Weight', 'number:height:Height'] },
    {
      heading: 'Event registration',
      submitText: 'Submit registration',
      url: 'https://congress.example/registration',
      fields: [
        'text:first:First name',
        'text:last:Last name',
        'text:affiliation:Affiliation',
        'email:email:Email',
        'radio:dinner:Conference dinner',
        'select-one:fee:Fee',
      ],
    },
    {
      heading: 'Connect to the Wi-Fi',
      submitText: 'Connect',
      fields: ['text:room:Room number', 'text:last:Last name'],
    },
    { heading: 'Vote', submitText: 'Vote', fields: ['radio:poll:Yes', 'text:other:Something else'] },
  ),
  ...forms('other', 'de', {
    heading: 'Terminbuchung',
    submitText: 'Termin buchen',
    fields: ['text:name:Name', 'date:tag:Tag', 'tel:telefon:Telefon'],
  }),
  ...forms('other', 'es', {
    heading: 'Solicitar demostración',
    submitText: 'Solicitar',
    url: 'https://empresa.example/demo',
    fields: ['text:nombre:Nombre', 'email:email:Correo', 'text:empresa:Empresa'],
  }),
  ...forms('other', 'fr', {
    heading: 'Prendre rendez-vous',
    submitText: 'Réserver',
    fields: ['text:nom:Nom', 'date:date:Date', 'tel:tel:Téléphone'],
  }),
];

/** Forms that record, and sign-ups that look alike, as `learned` or `held` writes them. */
export const formsThatRecord = (part: keyof typeof recordingForms): OwnForm[] =>
  Object.entries(recordingForms[part]).flatMap(([language, byLabel]) =>
    Object.entries(byLabel).flatMap(([label, written]) =>
      forms(label as FormLabel, language, ...(written as readonly Written[])),
    ),
  );

export const ownForms: readonly OwnForm[] = [
  ...signUps,
  ...signIns,
  ...changes,
  ...recoveries,
  ...newsletters,
  ...checkouts,
  ...contacts,
  ...searches,
  ...others,
  ...formsThatRecord('learned'),
];
