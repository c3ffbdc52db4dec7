import type { Lesson, LessonSlug } from '../lesson.ts';

export const spanish: Readonly<Record<LessonSlug, Lesson>> = {
  'ai-chat': {
    title: 'Información de pacientes y chats de IA',
    paragraphs: [
      'Un chat de IA parece una libreta privada. Es el ordenador de otra empresa. Lo que usted escribe se envía allí y puede guardarse, ser leído por su personal o usarse para mejorar el producto.',
      'Cuando una empresa guarda información electrónica de pacientes para su organización, antes debe haber un acuerdo escrito con ella (45 CFR 164.308(b)). Sin él, pegar una nota es una divulgación que nadie ha acordado, aunque la respuesta ayude al paciente.',
      'Quitar el nombre rara vez basta. Fechas, números de historia, lugares y un diagnóstico poco común pueden señalar a una persona. Haga la pregunta con palabras generales o use la herramienta que su organización ha aprobado: está aprobada porque el acuerdo existe.',
    ],
    ask: 'Necesita ayuda para redactar un informe de alta. ¿Qué es seguro aquí?',
    options: [
      {
        text: 'Pegar el informe y borrar después el chat',
        isRight: false,
        because: 'El texto sale en cuanto pulsa Intro. Borrar el chat no lo trae de vuelta.',
      },
      {
        text: 'Pedir una plantilla con palabras generales y rellenarla usted',
        isRight: true,
        because: 'No sale nada de ningún paciente y la ayuda llega igual.',
      },
      {
        text: 'Poner iniciales en lugar del nombre y pegar el resto',
        isRight: false,
        because: 'Unas iniciales con fechas y un diagnóstico pueden señalar a una persona.',
      },
    ],
  },
  'personal-mail': {
    title: 'Correo y discos personales',
    paragraphs: [
      'Enviarse algo a uno mismo para terminarlo en casa nace de la buena voluntad, y así se pierde a menudo información de pacientes. Un buzón o un disco personal es de usted y de su proveedor. Su organización no puede verlo, protegerlo ni cerrarlo.',
      'Si otra persona entra en esa cuenta, puede que haya que avisar a los pacientes que aparecen en ella, a cada uno (45 CFR 164.404). Y allí sigue cuando usted cambia de trabajo o de teléfono.',
      'El correo y el disco de su organización están cubiertos por sus acuerdos y se pueden usar desde casa donde esté permitido. Si no llega a ellos cuando los necesita, dígalo: es un problema por resolver, no una falta suya.',
    ],
    ask: 'Tiene que terminar un informe esta noche y no puede llevarse el portátil. ¿Qué hace?',
    options: [
      {
        text: 'Enviárselo por correo y borrarlo mañana',
        isRight: false,
        because: 'Quedan copias en enviados, en dispositivos y en respaldos a los que aquí nadie llega.',
      },
      {
        text: 'Preguntar cómo usar el disco del trabajo desde casa, o terminarlo mañana',
        isRight: true,
        because: 'La información se queda donde su organización puede protegerla.',
      },
      {
        text: 'Ponerlo en su propio disco en la nube con contraseña',
        isRight: false,
        because: 'Una contraseña está bien, pero con ese proveedor no hay acuerdo.',
      },
    ],
  },
  'public-site': {
    title: 'Sitios con los que no hay acuerdo',
    paragraphs: [
      'Conversores, traductores, formularios, foros: sitios útiles, y cada uno recibe lo que se pone en él. Su organización solo puede dar información de pacientes a otra empresa que trabaje para ella con un acuerdo escrito (45 CFR 164.502(e)).',
      'Lo que convierte un texto en información de un paciente es el vínculo con una persona: quién es, junto con su salud, su atención o el pago. Una pregunta sobre un medicamento se puede hacer en cualquier lugar. Con un nombre y una fecha de nacimiento, no.',
      'Antes de pegar, piense qué quedaría sin la persona. Muchas veces es todo lo que hace falta. Si no, use una herramienta aprobada o pida la aprobación: pedirla lleva un minuto y alguien responde.',
    ],
    ask: '¿Qué puede ponerse en un traductor con el que no hay acuerdo?',
    options: [
      {
        text: 'Una carta a un paciente, sin la dirección',
        isRight: false,
        because: 'La carta aún dice de quién trata: una fecha, un número de historia, lo que se hizo.',
      },
      {
        text: 'La hoja general de la clínica sobre cómo prepararse para un análisis',
        isRight: true,
        because: 'No trata de nadie en particular, así que no es información de un paciente.',
      },
      {
        text: 'El mensaje de un paciente, porque lo escribió él',
        isRight: false,
        because: 'El paciente comparte lo que quiera. Su organización no puede hacerlo por él.',
      },
    ],
  },
  file: {
    title: 'Archivos que usted sube',
    paragraphs: [
      'Un archivo lleva más de lo que se ve en su primera página. Una hoja de cálculo tiene columnas ocultas y otras hojas. Un documento guarda su historial y sus comentarios. En una foto puede verse al fondo una pulsera, una pantalla o una etiqueta.',
      'Una vez subido, es una copia en el ordenador de otro. Sin un acuerdo escrito con esa empresa, su organización no decide quién lo abre ni cuánto tiempo se guarda (45 CFR 164.308(b)).',
      'Abra el archivo antes de enviarlo y mírelo entero. Envíe la parte necesaria, con una herramienta aprobada para ello. Si subió algo por error, avise enseguida: cuanto antes se sepa, más se puede hacer.',
    ],
    ask: 'Hace un minuto subió la hoja equivocada. ¿Qué ayuda más?',
    options: [
      {
        text: 'Borrarla y no decir nada, ya que nadie la vio',
        isRight: false,
        because: 'Eso nadie puede saberlo. Hay que examinarlo, y quizá avisar a un paciente.',
      },
      {
        text: 'Avisar ahora: qué archivo, dónde y cuándo',
        isRight: true,
        because: 'Un aviso rápido da tiempo a su organización para limitar el daño.',
      },
      {
        text: 'Esperar hasta averiguar usted qué contenía',
        isRight: false,
        because: 'El plazo cuenta desde el día en que se pudo saber. Primero avise; los detalles siguen.',
      },
    ],
  },
  'record-format': {
    title: 'Registros y listas completos',
    paragraphs: [
      'Lo que usted tenía parece un registro sacado de un sistema: un mensaje de laboratorio, una reclamación, una historia o una tabla de pacientes. Es un texto denso. Unas líneas pueden llevar nombre, nacimiento, número de historia, seguro y diagnóstico, y una tabla, cientos de personas.',
      'Importa cuántas personas contiene. Si una violación de datos afecta a 500 o más, se avisa al gobierno federal al mismo tiempo que a ellas (45 CFR 164.408(b)).',
      'Use la parte más pequeña que sirva (45 CFR 164.502(b)). Para probar o pedir ayuda, use datos inventados o la estructura sin sus valores. Para enviar un registro real, use la conexión o la herramienta prevista para ello.',
    ],
    ask: 'El soporte de un proveedor le pide el mensaje que falla. ¿Qué envía por su formulario público?',
    options: [
      {
        text: 'El mensaje tal cual, porque deben ver el error',
        isRight: false,
        because: 'Un formulario público no está cubierto, aunque haya acuerdo para otra cosa.',
      },
      {
        text: 'El texto del error y el mismo mensaje con valores inventados',
        isRight: true,
        because: 'Ven el problema y no hay ningún paciente en él.',
      },
      {
        text: 'El mensaje sin el nombre',
        isRight: false,
        because: 'Los números de historia y de seguro y las fechas siguen ahí.',
      },
    ],
  },
  accounts: {
    title: 'Cuenta del trabajo o la suya',
    paragraphs: [
      'El mismo sitio puede ser seguro o no. El acuerdo de su organización cubre las cuentas que ella creó: ahí decide qué se guarda, quién entra y qué pasa cuando alguien se va. Una cuenta personal en el mismo sitio es un contrato de usted con esa empresa, y el acuerdo no llega a ella.',
      'Es fácil estar en la equivocada. El navegador recuerda la última cuenta y la página es igual. La imagen de la esquina suele ser la única señal.',
      'Antes de trabajar con información de pacientes, mire de quién es la cuenta y cámbiela si hace falta. Un perfil del navegador solo para el trabajo lo vuelve costumbre. Si no tiene cuenta del trabajo, pídala.',
    ],
    ask: 'Su organización aprobó una herramienta de notas para sus propias cuentas. Usted está en la suya privada. ¿Y ahora?',
    options: [
      {
        text: 'Sigo: la herramienta está aprobada',
        isRight: false,
        because: 'Se aprobó para las cuentas de la organización. La suya no entra en el acuerdo.',
      },
      {
        text: 'Primero cambio a la cuenta del trabajo',
        isRight: true,
        because: 'Así el acuerdo cubre lo que usted introduce.',
      },
      {
        text: 'Lo escribo ahora y lo paso luego a la cuenta del trabajo',
        isRight: false,
        because: 'Para entonces habrá estado en una cuenta que aquí nadie puede proteger.',
      },
    ],
  },
  'new-tool': {
    title: 'Una herramienta que nadie ha revisado',
    paragraphs: [
      'Una herramienta nueva suele empezar con alguien que quiere trabajar mejor. Es bienvenido. Antes hay que mirarla: una empresa que recibe, guarda o envía información de pacientes para su organización es un socio comercial (business associate, 45 CFR 160.103) y necesita un acuerdo escrito.',
      'Pulsar «Acepto» al registrarse no es ese acuerdo. Son las condiciones de la empresa para usted, y las habría aceptado usted.',
      'Por eso, pregunte antes de registrarse. Diga para qué la necesita y qué pondría en ella. Alguien examina la empresa, decide y se lo comunica. A menudo ya hay una herramienta aprobada que hace lo mismo, y puede empezar hoy.',
    ],
    ask: 'Una prueba gratis dice «HIPAA compliant» en su portada. ¿Qué significa?',
    options: [
      {
        text: 'Que puede usarse con información de pacientes',
        isRight: false,
        because: 'Es lo que la empresa dice de sí misma. Su organización aún necesita un acuerdo con ella.',
      },
      {
        text: 'Que vale la pena pedir la aprobación',
        isRight: true,
        because: 'Puede ser buena elección. Antes vienen la revisión y el acuerdo.',
      },
      {
        text: 'Que la prueba puede usarse, pero no el plan de pago',
        isRight: false,
        because: 'Las pruebas suelen ser justo lo que los acuerdos dejan fuera.',
      },
    ],
  },
  consent: {
    title: 'Cuando una aplicación pide acceso',
    paragraphs: [
      'Una pantalla que dice «Esta aplicación quiere leer su correo, sus archivos o su calendario» pide una llave. Con ella la aplicación mira por sí sola, a cualquier hora, hasta que alguien se la quite. Ve lo que ve usted: mensajes de pacientes, carpetas compartidas, citas.',
      'Lo hace en su nombre, así que desde fuera nada parece raro. Cambiar la contraseña muchas veces no lo termina.',
      'Lea lo que pide y compárelo con su fin. Un planificador de reuniones necesita su calendario, no su correo. Si pide más, o nadie la ha revisado, pulse Cancelar y pregunte. Mire de vez en cuando qué aplicaciones tienen acceso a su cuenta y quite las que no usa.',
    ],
    ask: 'Una aplicación de encuestas pide «leer todos sus archivos». ¿Qué hace?',
    options: [
      {
        text: 'Permitirlo una vez y quitarlo después de la encuesta',
        isRight: false,
        because: 'Puede copiar enseguida lo que encuentre. Lo copiado no vuelve.',
      },
      {
        text: 'Cancelar y preguntar si hay una herramienta aprobada para encuestas',
        isRight: true,
        because: 'Una encuesta no necesita sus archivos. Que los pida basta para parar.',
      },
      {
        text: 'Permitirlo, porque la pantalla es de una empresa de confianza',
        isRight: false,
        because: 'La pantalla es de esa empresa. La aplicación que recibe la llave, no.',
      },
    ],
  },
  override: {
    title: 'Seguir con un motivo',
    paragraphs: [
      'Un aviso puede equivocarse, y a veces un paciente no puede esperar. Por eso puede que usted pueda seguir con un motivo. Más tarde lo lee una persona para ver qué debe cambiar: el aviso, la herramienta o la forma de trabajar.',
      'Un buen motivo dice lo que hay, con palabras generales: «datos inventados para una prueba», «número de un pedido, no de un paciente». Nunca lleva un nombre ni un número.',
      'Un motivo no vuelve cubierto un sitio. Si información de pacientes fue a un lugar sin acuerdo, su organización debe examinarlo, sea cual sea el motivo (45 CFR 164.402). Decirlo enseguida es lo mejor que puede hacer.',
    ],
    ask: 'El texto trata de un paciente real y con el sitio no hay acuerdo. ¿Qué motivo sirve?',
    options: [
      {
        text: '«Son datos de prueba», porque solo quiere probar algo',
        isRight: false,
        because: 'Los datos son reales, y quedaría escrito algo que no es así.',
      },
      {
        text: 'Ninguno, salvo que ahora dependa de ello la seguridad de alguien; entonces, dígalo y avise',
        isRight: true,
        because: 'La seguridad es lo primero. Un aviso rápido deja que otros se ocupen del resto.',
      },
      {
        text: '«Tengo permiso», porque un colega también lo hace',
        isRight: false,
        because: 'El permiso lo da quien decide sobre las herramientas, y consta.',
      },
    ],
  },
};
