// Spanish, of Spain and of Latin America, formal and informal.

import type { Lexicon } from './types.ts';

/** Spanish. */
export const es: Lexicon = {
  lang: 'es',
  enable:
    'activar|activa$|active$|activad|activac|actívalo|habilit|encend|encienda|iniciar|abrir|abra$|poner en marcha|reactiv|está activ|permitir el acceso|prender|prende$|prendid',
  disable:
    'desactiv|deshabilit|inhabilit|apag|deten|inactiv|cerrar|parar|no activ|no habilit|no usar|no utiliz|no está activ|no está habilit|no emple|sin activar|sin habilitar|dejar de usar|suspend',
  allow:
    'permis|autoriz|dejar que|deja que|deje que|acept|conced|consent|otorg|pueden|pueda|permit',
  forbid:
    'prohib|bloque|deneg|denieg|imped|impid|rechaz|no permit|no autoriz|no dejar que|no deje que|no acept|no conced|no pueden|no puedan|nunca permit|no se permit|no * permita|evitar que|restring|restricc|vetar|vetad',
  keep: 'conserv|manten|mantien|mantén|deja$|dejar$|dejar una|dejar los|dejar las|dejar el|dejar mens|dejar cop|dejar correo|déjal|deje|dejo|guard|retener|retien|almacen|permane|quedar|quede|no elimin|no borr|no suprim|no quit|no se elimin|no se borr|no * eliminar|no * borrar|nunca elimin|nunca borr|sin elimin|sin borr|sin quit|preserv|dejarl|no hacer nada|ninguna acción|sin cambios|sin cambiar|intact|no tocar|tal cual|como está',
  remove:
    'elimin|suprim|supres|quit|vaci|limpi|descart|remuev|destru|depur|desech|purg|remov|borrar|borra$|borras$|borran|borre$|borren$|borro$|borró|bórr|borrado$|borrada|borrados$|tirar|sacar',
  archive: 'archívalo|archiv|en todos los mensajes|en todos los correos|en todo el correo',
  move: 'mueva|mueve|movid|muéve|traslad|enviar a la papelera|enviar * papelera|pasar a|desplaz|mover|mandar',
  mark: 'marc|señal|como leíd|como leid|etiquetar como|indicar como',
  read: 'leído|leida|leída|leido|vistos$|visto$|abierto$|abiertos$',
  fetch:
    'descarg|recuper|obten|obtien|recib|recog|recoj|bajar|baja$|bajad|traer|trae$|acced|acces|import|recopil|captur|extra|transfier|recolect|recepción|leer$|consult|transferir|transferencia|entreg',
  check:
    'comprob|comprueb|revis|verific|consult|actualiz|sincroniz|chequ|busc|sondeo|sondear|refresc|recarg|sync$',
  add: 'agreg|añad|anad|conect|vincul|enlaz|asoci|nuev|crear|cree$|crea$|incorpor|sumar|alta$|import',
  show: 'mostr|muestr|visualiz|suscri|listar|aparec|ver$|exhib|presentar|visible|ocult|vea$|suscríb|suscrib',
  include: 'inclu|también|además|aun|así como|junto con|aparte',
  forward: 'reenv|redirig|redirec|redirij|desvi|desví|remitir|reexped|encamin',
  create:
    'crear|cree$|crea$|cread|creac|gener|administr|gestion|nuev|obten|agreg|añad|solicit|definir|establec|cambiar',
  require:
    'requer|requier|exig|exij|oblig|solo|sólo|solamente|únicamente|unicamente|exclusiv|necesari|necesit|debe$|deben$|restring|restricc|imponer|forzar|fuerz|imprescind',
  limit:
    'límite|no más de|no mas de|como máximo|máxim|maxim|máx$|tope$|restring|a lo sumo|limit|max$|hasta un máximo|hasta el límite|a lo más|más recientes|más nuevos|últimos mensajes|últimos correos',
  use: 'usar|usa$|usan|uso$|utiliz|emple|mediante|con$|por$|vía|a través|por medio|use$|usen|via$|a disposición de|poner disponible|hacer disponible|quiero|deseo|poner * disposición|hacer * disponible|hacer * accesible|hacer accesible',

  reply: 'responder$',
  survey: 'cuestionario|examen|encuesta|votación|concurso',

  yes: 'sí$|si$|abierto$',
  no: 'no$|cerrado$',
  on: 'activado|activada|activo$|activa$|habilitado|habilitada|encendido|permitido|permitida|sí$|on$|abierto$',
  off: 'desactivado|desactivada|inactivo|inactiva|deshabilitado|deshabilitada|apagado|bloqueado|no permitido|no activado|no habilitado|ninguno$|ninguna$|inhabilitado|off$',

  mail: 'correo|mensaje|carta|elemento$|elementos$|e mail|email|mail',
  copy: 'copia|copie|duplicad|ejemplar|original',
  server:
    'servidor|anfitrión|nombre de host|origen|fuente|remoto|buzón de origen|en el proveedor|host$',
  incoming: 'entrant|entrada$|de entrada|recibid|recepción|que llega|que recib|reciba',
  outgoing: 'salient|salida|de salida|envío|envia',
  folder: 'carpeta|etiqueta|buzón|buzon|directorio|subcarpeta|casilla',
  inbox:
    'bandeja de entrada|buzón de entrada|carpeta de entrada|recibidos|correo recibido|bandeja entrada|entrada$|inbox',
  trash:
    'papelera|basura|elementos eliminados|carpeta eliminados|bote de basura|basurero|carpeta * eliminados|carpeta de eliminados|trash',
  spam: 'correo no deseado|no deseado|no solicitado|correo basura|publicidad|indeseado|spam|junk',
  account: 'cuenta|buzón|buzon|casilla|dirección|direccion|identidad',
  other:
    'otra$|otras$|otro$|otros$|extern|adicional|de terceros|tercero|ajeno|ajena|remot|secundari|distint|demás',
  client:
    'aplicaci|aplicativ|dispositivo|teléfono|móvil|celular|equipo$|ordenador|tableta|gestor de correo|gestores de correo|lector de correo|escritorio|cliente|app$|apps$|software|programa|thunderbird',
  access: 'acces|acced|ingres|entrar$',
  protocol:
    'tipo$|tipo de|método de recup|método de descarga|método de conexión|método de acceso|método$|metodo$|forma de acceso|modo de conexión|protocolo',
  password: 'contraseña|contrasena|clave|código de acceso|palabra de paso|password',
  appPassword:
    'contraseña * aplicaci|contraseñas * aplicaci|contraseña * app|contraseñas * app|contraseña específica|contraseñas específicas|contraseña para * programa|contraseñas para * programa|contraseña para * cliente|contraseñas para * cliente|contraseña externa|contraseñas externas|contraseña * dispositivo|contraseñas * dispositivo|contraseña de terceros|contraseñas de terceros|contraseña de cliente|código de autorización|codigo de autorizacion|códigos de autorización|clave * aplicaci|claves * aplicaci|clave de app|claves de app',
  lessSecure:
    'menos segur|poco segur|insegur|no segur|autenticación básica|autenticacion basica|autenticación heredada|autenticación simple|autenticación antigua|texto plano|texto sin formato|texto sin cifrar|texto claro|contraseña normal|solo contraseña|sólo contraseña|solo con contraseña|inicio de sesión básico|heredad|contraseña sin cifrar|contraseña plana|protocolos antiguos|contraseña simple|contraseña sencilla|contraseña habitual',
  modernAuth:
    'autenticación moderna|autenticacion moderna|inicio de sesión moderno|token|iniciar sesión con google|iniciar sesión con microsoft|basada en token|oauth|xoauth',
  auth: 'autentic|autentif|identific|iniciar sesión|inicio de sesión|inicia sesión|inicie sesión|acceder con|ingresar|validaci|login|log in|auth$',
  secure:
    'segur|cifr|encript|proteg|codificad|insegur|criptograf|ssl|tls|starttls|conexión segura|conexion segura|conexión cifrada|conexión protegida',
  port: 'puerto',
  settings:
    'ajust|instruccion|opciones|opción|preferenc|parámetr|parametr|detalle|información|informacion|guía|guia|ayuda|cómo|datos$|instal|propiedades|establec|configur|info$',
  prefix:
    'prefijo|carpeta raíz|carpeta raiz|raíz|raiz$|ruta$|ruta de|rutas|espacio de nombre|espacios de nombre|directorio raíz|directorio del servidor|carpeta base|directorio base|carpeta principal|namespace',
  amount:
    'tamaño|número|numero|cantidad|cuánt|cuant|volumen|mensajes por|total de|grande|voluminos',
  sync: 'sincronización exchange|sincronización de exchange|sincronización móvil|sincronización de dispositivos|sincronización del móvil|sincronizar dispositivo|push|activesync|active sync',

  all: 'todo$|todos$|toda$|todas$|cada$|entero|entera|completo$|completa$|íntegr|la totalidad|cualquier',
  fromNow:
    'a partir de ahora|a partir de este|a partir de hoy|a partir del|a partir de aquí|a partir de la activación|desde ahora|desde hoy|desde este|de ahora en adelante|de aquí en adelante|en adelante|en lo sucesivo|futur|próxim|nuevos mensajes|mensajes nuevos|nuevo correo|correo nuevo|nuevos correos|correos nuevos|correos electrónicos nuevos|solo los nuevos|solo nuevos|solo mensajes nuevos|solo correo nuevo|que lleg|lleguen|que se reciban|que reciba|recién|recientemente|tras la activación|después de activar|ahora$|nuevos$',
  past: 'ya$|antigu|incluso si|aunque|aun si|anterior|existent|incluid|incluso los|incluso * descargad|pasado|previ|históric|desde el principio|desde el inicio|viejo|vieja|más antiguos|retroactiv|historial',
  immediately:
    'inmediat|al instante|de inmediato|enseguida|en seguida|automátic|directamente|al momento|ya mismo|cuanto antes|sin demora|instantán|automatic|auto$',
  forever:
    'definitiv|para siempre|por completo|completamente|totalmente|irrecuper|del todo|de forma definitiva|de manera permanente|de raíz|permanente|irrevers',
  wait: 'esper|aguard|hasta que|no inmediat|posponer|aplaz|diferi|más tarde|cuando el cliente|al cerrar sesión|a petición|bajo demanda|demor|al salir',
  after:
    'después|despues|tras$|luego|una vez|cuando$|al$|posterior|seguidamente|a continuación|transcurrid|pasados|cuando se complete|al terminar|al completar',
  days: 'día$|días$|dia$|dias$|semana|mes$|meses$|año$|años$',
  interval:
    'minuto|hora$|horas$|cada$|frecuenc|con qué frecuencia|periodo|período|periodic|diari|programaci|sondeo|cada cuánto|horari|min$|interval',
  expunge:
    'expurg|eliminación automática|eliminacion automatica|borrado automático|borrado automatico|autoelimin|autoborr|auto elimin|auto borr|eliminar automática|elimin * automática|borr * automática|purga automática|purgar automática|purgado automático|depuración automática|auto expunge|autoexpunge|purga inmediata|vaciado automático|supresión automática|expung|compactar|quit * automátic|quit * automatic|borr * automátic',
  deleted:
    'como eliminad|como borrad|como suprimid|marcado para elimin|marcados para elimin|marcado para borr|marcados para borr|marcad * eliminad|mensajes eliminados|mensaje eliminado|correos eliminados|mensajes borrados|correo eliminado|eliminado$|eliminados$|borrado$|borrados$|eliminado y|elimino|borro$|para su eliminación|para eliminar$|entrantes eliminados|cuando elimin|cuando se elimin|al eliminar|al borrar|última carpeta|último * carpeta|desaparec|tachado',
  local:
    'en este equipo|en mi equipo|en el equipo|en este ordenador|en mi ordenador|en el ordenador|en esta computadora|en mi computadora|en su equipo|en tu equipo|en este dispositivo|en el dispositivo|en mi dispositivo|en el cliente|en la aplicación|en la app|en el programa|en mi programa|en su programa|de la bandeja de entrada|desde la bandeja|en thunderbird|en outlook|aquí$|por el cliente|del cliente|desde la aplicación|desde el programa|desde la app|local',
  not: 'nunca|sin$|jamás|ningún|ninguna|ninguno|tampoco|imped|desactiv|ni$|deshabilit|dejar de|evitar|no$',
  common:
    'el$|la$|los$|las$|y$|de$|del$|en$|un$|una$|para$|por$|con$|que$|se$|su$|sus$|es$|al$|tu$|este$|esta$',
};
