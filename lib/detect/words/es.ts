import type { Vocabulary } from './vocabulary.ts';

const LEAD =
  '(?:contacto|clientes?|prospecto|comprador(?:a)?|solicitante|titular|persona|destinatario|interesad[oa]|inquilino|paciente|suscriptor|candidat[oa]|oportunidad|huésped)';

/** Spanish. */
export const es: Vocabulary = {
  fields: {
    email: '(?:\\S+[ -]){0,2}(?:correos?(?: electrónicos?)?|e-?mails?|mails?)(?: .*)?',
    phone:
      '(?:\\S+[ -]){0,2}(?:tel[ée]fonos?|tel[ée]f|tfno|tlf|móvil(?:es)?|celular(?:es)?|fijo)(?: .*)?|(?:n[úu]mero|n[ºo°]) (?:de )?(?:tel[ée]fono|móvil|contacto)',
    recordId: `(?:n[ºo°]|número|id|código|referencia|ref)(?: de)?(?: ${LEAD}| expediente| ficha)?|expediente|referencia`,
    company: '(?:nombre de (?:la )?)?(?:empresa|compañía|organización|negocio)|razón social|cuenta|lugar de trabajo',
    firstName: 'nombre de pila|primer nombre|nombres',
    lastName: 'apellidos?|(?:primer|segundo) apellido|apellido paterno',
    name: `nombre(?: completo| y apellidos?| d[e]l? ${LEAD})?|apellidos? y nombres?|${LEAD}|(?:contacto|titular|cliente|solicitante) principal|apellidos, nombre`,
    title: 'cargo|puesto|profesión|ocupación|título|puesto de trabajo',
    street: 'calle(?: y número)?|vía|dirección \\(?(?:línea )?1\\)?|domicilio \\(calle\\)',
    address:
      '(?:dirección|domicilio)(?: (?:postal|completa|de (?:facturación|envío|contacto)|principal|particular|fiscal|actual))?|ubicación',
    city: 'ciudad|población|localidad|municipio',
    state: 'provincia|estado\\/provincia|comunidad(?: autónoma)?|departamento',
    postcode: 'c[óo]d(?:igo|\\.)? postal|c\\.?p|código zip',
    country: 'pa[íi]s(?: de residencia)?',
    website: '(?:sitio|p[áa]gina) web|web',
    source: '(?:.* )?(?:fuente|origen|procedencia|canal|medio)(?: del? (?:contacto|cliente|prospecto|lead))?|cómo nos conoció',
    owner: '(?:propietari[oa]|responsable|asesor(?:a)?|comercial|agente|gestor(?:a)?|asignad[oa] a|vendedor(?:a)?|ejecutiv[oa])(?: .*)?',
    status: '(?:estado|etapa|fase|estatus)(?: (?:del? .*|actual))?',
    birthDate: 'fecha de nacimiento|nacimiento|cumpleaños|f ?nac(?:imiento)?',
    tag: 'etiquetas?',
    note: 'notas?|comentarios?|observaciones|descripción',
    task: 'tareas?',
  },
  lead: LEAD,
  staff:
    'propietari|responsab|asesor|asign|cread|usuario|comercial(?:$| asignad| respons)|agente|gestor|vendedor|equipo|autor|modificad|actualizad|añadid|registrad|ejecutiv|conectad|coordinador|emplead|miembro|tu |su (?:asesor|agente)|corredor',
  role: 'co-?[ -]?(?:comprador(?:a)?|inquilin[oa]|asegurad[oa]|titular|solicitante|prestatari[oa]|deudor|propietari[oa])|(?:segund[oa]|otr[oa]|2[ºo]) (?:titular|solicitante|contacto|comprador)|(?:titular|solicitante|contacto|comprador) [2-9]|avalista|fiador(?:a)?|garante|cónyuge|espos[oa]|pareja|marido|mujer|contacto de emergencia|persona de contacto en emergencia|en caso de emergencia|padre|madre|tutor(?:a)?|acompañante|hij[oa]',
  firstRole:
    '(?:titular|solicitante|contacto|cliente|comprador) principal|(?:primer(?:a)?) (?:titular|solicitante)|(?:titular|solicitante|contacto|comprador) 1|titular|solicitante|tomador(?:a)?|comprador(?:a)?',
  third: 'referid|abogad|notari|proveedor|prestamista|médic|aseguradora|vendedor$|centralita|oficina central|recepción|prescriptor',
  thing:
    'expedid|factur|promo|tratamiento|saludo|pedido|campañ|grupo|presupuesto|contrato|póliza|número de (?:cliente|pedido|factura|contrato|cuenta|tarjeta|serie)|bono|cupón|vale\\b|inmueble|anuncio|iva|nif|nie|dni|cif|importe|precio|asunto|último|última|próxim|contraseña|dirección (?:ip|mac)|enviad|cuenta bancaria|baja',
  byLine: '\\p{L}+d[oa] (?:como|por|a)|por|hola|bienvenid[oa]|buenos días|buenas tardes|enviado desde|de parte de',
  section:
    '(?:últim[oa]s?|recientes?|otr[oa]s|próxim[oa]s?) |actividad|historial|cronología|comentario|nota(?:s|$)|mensaj|duplicad|contacto (?:con|de la)|contáct|ayuda|tareas|registro|adjuntos|documentos|eventos?$|reuniones|citas?$|llamadas?$|recordatorio|participantes|compañeros|soporte|conversaci|correspondencia|referidos|interacciones',
  notes: 'notas?|comentarios?|observaciones|notas internas?|anotaciones',
  tasks: 'tareas?|tareas pendientes|pendientes|recordatorios?',
  ownPage:
    '(?:mi|mis|tu|tus)-(?:perfil|cuenta|datos|ajustes|preferencias|información|espacio).*|perfil|cuenta|ajustes|configuración|preferencias|iniciar-sesión|acceso|registro|registrarse|(?:nuev[oa]|añadir|crear|agregar)-(?:nuev[oa]-)?(?:contacto|cliente|prospecto|persona|lead|oportunidad|usuario|solicitante)|aviso-legal|ayuda|acerca-de',
  overview: 'panel|panel-de-control|inicio|informes?|estadísticas|calendario',
  ownWords:
    '(?:cambiar (?:la |mi )?)?contraseña(?: actual)?|nueva contraseña|(?:verificación|autenticación) en dos pasos|cerrar (?:todas las )?sesi(?:ón|ones).*|claves? (?:de )?api|firma (?:de correo|del correo)',
  ownList:
    '(?:gestión de |lista de |todos los |nuestros )?(?:usuarios|agentes|asesores|empleados|comerciales|miembros(?: del equipo)?|administradores|gestores)|(?:nuestro |el )?equipo|usuarios y (?:equipos|permisos|roles)',
  userColumn: 'rol(?:es)?|permisos|último acceso|última conexión|nombre de usuario|bloqueado|habilitado',
  whole:
    'una|para|con|por|sus|tus|mis|nuestro|nuestra|nuevo|nueva|todos|todas|ningún|ninguno|sí|no|datos|cuenta|grupos?|inicio|añadir|agregar|editar|eliminar|guardar|cancelar|ver|volver|siguiente|anterior|cerrar|abrir|buscar|enviar|imprimir|exportar|activo|inactivo|activa|hoy|ayer|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hipoteca|vivienda|compra|venta|crédito|préstamo|proyecto|expediente|solicitud|presupuesto|factura|pedido|contrato|llamada|cita|agencia|despacho|sociedad|empresa|asociación|ayuntamiento|panadería|farmacia|taller|hotel|café|finca|bodega|bodegas|casa|piso|clínica|escuela|colegio|instituto|universidad|seguros|banco|transportes|obras|construcciones|reformas|electricidad|fontanería|carpintería|pinturas|jardinería|peluquería|consultoría|consultores|asociados|hermanos|hijos|inmobiliaria|ganado|perdido|borrador|enviado',
  begin:
    'detalle|resum|informac|prefer|propied|configur|ajust|usuari|asesor|comercial|respons|histori|activid|comentari|mensaj|document|adjunt|etiquet|estado|etapa|categor|campañ|oportunid|solicit|avalist|cónyuge|situac|director|directora|gerente|ingenier|asistente|secretari|contable|jef[ea]|responsab|president|fecha|dirección|teléfono|móvil|correo|nacimient',
  at: 'en la empresa',
};
