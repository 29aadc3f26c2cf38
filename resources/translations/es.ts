<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>workstation</name>
  <message>
   <location filename="cli/checking.py" />
   <source>    let through: {code} ({reason})</source>
   <translation>    permitido: {code} ({reason})</translation>
  </message>
  <message>
   <location filename="ui/pasting/quoting.py" />
   <source> and the address {address}.</source>
   <translation> y la dirección {address}.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source> characters</source>
   <translation> caracteres</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source> minutes</source>
   <translation> minutos</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source> points</source>
   <translation> puntos</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <location filename="ui/read_only.py" />
   <source> since {clock}</source>
   <translation> desde las {clock}</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Article</source>
   <translation>&amp;Artículo</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;File</source>
   <translation>Arc&amp;hivo</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Insert</source>
   <translation>&amp;Insertar</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Preview</source>
   <translation>Vista &amp;previa</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;Tag</source>
   <translation>E&amp;tiquetar</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>(empty heading)</source>
   <translation>(ladillo vacío)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/stops_form.py" />
   <source>({n} places)</source>
   <translation>
    <numerusform>({n} lugar)</numerusform>
    <numerusform>({n} lugares)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>, line {line}</source>
   <translation>, línea {line}</translation>
  </message>
  <message>
   <location filename="ui/panels/contacted_field.py" />
   <source>2026-03-01, or only the month or the year</source>
   <translation>2026-03-01, o solo el mes o el año</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>45 to 75 read well.</source>
   <translation>De 45 a 75 se leen bien.</translation>
  </message>
  <message>
   <location filename="usecases/opening.py" />
   <source>A -wal file of another library stood beside this one; it is in {folder} now.</source>
   <translation>Junto a esta biblioteca había un archivo -wal de otra; ahora está en {folder}.</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>A backup</source>
   <translation>Una copia de seguridad</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_caption.py" />
   <source>A caption says who and what is to be seen, where and when.</source>
   <translation>Un pie de foto dice quién y qué se ve, dónde y cuándo.</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>A claim that is no longer in the text</source>
   <translation>Una afirmación que ya no está en el texto</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <source>A claim that others relayed is printed with the whole chain: who says so, and through whom it came to us.</source>
   <translation>Una afirmación transmitida por otros se publica con toda la cadena: quién lo dice y por quién nos llegó.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_false.py" />
   <source>A claim that was found to be false is repeated only to say that it is false.</source>
   <translation>Una afirmación que resultó falsa solo se repite para decir que es falsa.</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>A command on this computer</source>
   <translation>Un comando en este ordenador</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>A command on {host}</source>
   <translation>Un comando en {host}</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>A comment is about words: select them first.</source>
   <translation>Un comentario trata de unas palabras: selecciónelas antes.</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>A comment proposes no edit.</source>
   <translation>Un comentario no propone ningún cambio.</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>A confidential source is never merged: both records would tell of each other.</source>
   <translation>Una fuente confidencial nunca se fusiona: cada ficha delataría a la otra.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_locked.py" />
   <source>A confidential source, and the vault is locked</source>
   <translation>Una fuente confidencial y la caja fuerte cerrada</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>A copy is in {name}.</source>
   <translation>Hay una copia en {name}.</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>A copy of “{name}”</source>
   <translation>Una copia de «{name}»</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_false.py" />
   <source>A false claim in the text</source>
   <translation>Una afirmación falsa en el texto</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>A few bytes are not UTF-8 (line {some}); they were read as Windows-1252. Look at these places.</source>
   <translation>Algunos bytes no son UTF-8 (línea {some}) y se leyeron como Windows-1252. Revise esos lugares.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_empty.py" />
   <source>A heading without words leaves a gap on the page and an empty line in the outline.</source>
   <translation>Un ladillo sin palabras deja un hueco en la página y una línea vacía en el esquema.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/hedge.py" />
   <source>A hedge hides whose word it is. In quotes it is left as it was said.</source>
   <translation>Un circunloquio oculta de quién es la palabra. En las citas se deja como se dijo.</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>A line that begins with ## is a heading. They stand here, ready to be reordered.</source>
   <translation>Una línea que empieza por ## es un ladillo. Aparecen aquí, listos para reordenarlos.</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>A link stays within one paragraph: select fewer words.</source>
   <translation>Un enlace no sale de su párrafo: seleccione menos palabras.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>A link that is not one</source>
   <translation>Un enlace que no lo es</translation>
  </message>
  <message>
   <location filename="ui/panels/voice_field.py" />
   <source>A name from the directory, or any words</source>
   <translation>Un nombre del directorio o cualquier palabra</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_opinion.py" />
   <source>A name may be withheld for information that can be had in no other way, not for a judgement.</source>
   <translation>Se puede callar un nombre por una información que no se obtiene de otro modo, no por una opinión.</translation>
  </message>
  <message>
   <location filename="cli/scrubbing.py" />
   <location filename="ui/vault/scrub_dialog.py" />
   <source>A name that other records lead to stays: {place}.</source>
   <translation>Queda un nombre al que llevan otras fichas: {place}.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>A newer version of the program made this vault.</source>
   <translation>Esta caja fuerte la creó una versión más nueva del programa.</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>A pack may set {name} (now {number}).</source>
   <translation>Un paquete puede fijar {name} (ahora {number}).</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>A person, source, image or article named here is not in the library.</source>
   <translation>Una persona, fuente, imagen o artículo que se nombra aquí no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>A picture of the document is not inside it and was left out.</source>
   <translation>Una imagen del documento no está dentro de él y se omitió.</translation>
  </message>
  <message>
   <location filename="export/developing.py" />
   <source>A picture of this article cannot be opened.</source>
   <translation>Una imagen de este artículo no se puede abrir.</translation>
  </message>
  <message>
   <location filename="usecases/gate.py" />
   <source>A protected name is never let through as a whole.</source>
   <translation>Un nombre protegido nunca se deja pasar en bloque.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_name.py" />
   <source>A protected name stands in the article</source>
   <translation>Un nombre protegido está en el artículo</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>A published revision is sealed; it cannot be renamed.</source>
   <translation>Una revisión publicada está sellada; no se le puede cambiar el nombre.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>A quotation closes here that was never opened.</source>
   <translation>Aquí se cierra una cita que nunca se abrió.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>A quotation opens here and is not closed in its paragraph.</source>
   <translation>Aquí se abre una cita que no se cierra en su párrafo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_id_reused.py" />
   <source>A quote has one record, however many articles it stands in. Where the same id marks other words elsewhere, one of the two is wrong, or they are two quotes.</source>
   <translation>Una cita tiene una sola ficha, esté en los artículos que esté. Si el mismo identificador marca otras palabras en otro sitio, una de las dos está mal o son dos citas.</translation>
  </message>
  <message>
   <location filename="ui/pasting/quoting.py" />
   <source>A quote may have {count:,} characters; what is on the clipboard has more.</source>
   <translation>Una cita puede tener {count:,} caracteres; lo del portapapeles tiene más.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_bare.py" />
   <source>A reader cannot weigh “a source”. Say where they stand: in which ministry, in which company.</source>
   <translation>Un lector no puede sopesar «una fuente». Diga dónde está: en qué ministerio, en qué empresa.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/byline_missing.py" />
   <source>A reader is told who answers for the article; with unnamed sources in it even more so.</source>
   <translation>Al lector se le dice quién responde del artículo; más aún si lleva fuentes anónimas.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/role_missing.py" />
   <source>A reader weighs words by who says them. Where an expert is first mentioned, the paragraph should have their role or where they work. `sure` is how certain (in per cent) an untagged quote must be to count.</source>
   <translation>El lector sopesa las palabras según quién las dice. Donde se menciona por primera vez a un experto, el párrafo debe llevar su cargo o dónde trabaja. `sure` es la certeza (en tanto por ciento) que ha de tener una cita sin etiquetar para contar.</translation>
  </message>
  <message>
   <location filename="storage/loading.py" />
   <source>A record of the library ({kind}: {places}) cannot be read.</source>
   <translation>Una ficha de la biblioteca ({kind}: {places}) no se puede leer.</translation>
  </message>
  <message>
   <location filename="vault/sealing.py" />
   <source>A record of the vault is damaged (its field “{field}”): it is not as it was written.</source>
   <translation>Una ficha de la caja fuerte está dañada (su campo «{field}»): no está como se escribió.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>A record of the vault is damaged: its field “{field}” is gone.</source>
   <translation>Una ficha de la caja fuerte está dañada: falta su campo «{field}».</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>A record with this name is already in the library.</source>
   <translation>Ya hay una ficha con ese nombre en la biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>A retraction keeps the text as it was printed.</source>
   <translation>Una retractación conserva el texto tal como se publicó.</translation>
  </message>
  <message>
   <location filename="usecases/revisions.py" />
   <source>A revision's name needs a word.</source>
   <translation>El nombre de una revisión necesita alguna palabra.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>A space before a comma, two marks for one, a missing space, two hyphens for a dash, straight and curly quotation marks in one paragraph, quotation marks that do not match. Code and addresses are left alone.</source>
   <translation>Un espacio antes de una coma, dos signos por uno, un espacio que falta, dos guiones por una raya, comillas rectas y tipográficas en un párrafo, comillas que no casan. El código y las direcciones no se tocan.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>A space is missing after this mark.</source>
   <translation>Falta un espacio tras este signo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>A space stands before this mark.</source>
   <translation>Hay un espacio antes de este signo.</translation>
  </message>
  <message>
   <location filename="ui/widgets/crop_view.py" />
   <source>A square of {side} pixels, {x} from the left, {y} from the top. Arrows move it, plus and minus size it.</source>
   <translation>Un cuadrado de {side} píxeles, a {x} de la izquierda y {y} de arriba. Las flechas lo mueven; más y menos cambian su tamaño.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>A tag can stand in paragraphs, headings, lists and tables, but not here (code, HTML or a definition).</source>
   <translation>Una etiqueta puede ir en párrafos, ladillos, listas y tablas, pero no aquí (código, HTML o una definición).</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tag_to_nothing.py" />
   <source>A tag ties words to a record. Its record was never made here, or it is in the trash.</source>
   <translation>Una etiqueta une palabras a una ficha. Su ficha nunca se hizo aquí o está en la papelera.</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>A window on this computer</source>
   <translation>Una ventana en este ordenador</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>A window on {host}</source>
   <translation>Una ventana en {host}</translation>
  </message>
  <message>
   <location filename="ui/spelling/personal_words.py" />
   <source>A word</source>
   <translation>Una palabra</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>A word that has nothing to do with the person</source>
   <translation>Una palabra que no tenga que ver con la persona</translation>
  </message>
  <message>
   <location filename="ui/spelling/personal_words.py" />
   <source>A word to add</source>
   <translation>Palabra que añadir</translation>
  </message>
  <message>
   <location filename="storage/tables/base.py" />
   <source>A {what} in a record of the library cannot be read; the file was changed by another program or is damaged.</source>
   <translation>Un dato ({what}) de una ficha de la biblioteca no se puede leer; otro programa cambió el archivo o está dañado.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/role_missing.py" />
   <source>AFP: a source is identified by name, position and title</source>
   <translation>AFP: una fuente se identifica con nombre, cargo y título</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_closed.py" />
   <source>AFP: a source is identified by position and title</source>
   <translation>AFP: una fuente se identifica por cargo y título</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <location filename="attribution/check/rules/second_hand_without_outlet.py" />
   <source>AFP: secondary sources are named</source>
   <translation>AFP: las fuentes secundarias se nombran</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_sentence.py" />
   <location filename="attribution/check/rules/unverified_without_claim.py" />
   <source>AFP: what could not be verified is said to be so</source>
   <translation>AFP: lo que no se pudo verificar se dice</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/accusation_without_reply.py" />
   <source>AP, BBC: right of reply</source>
   <translation>AP, BBC: derecho de réplica</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_bare.py" />
   <source>AP, Reuters: never simply “a source”</source>
   <translation>AP, Reuters: nunca simplemente «una fuente»</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/byline_missing.py" />
   <source>AP: a story with unnamed sources carries a byline</source>
   <translation>AP: un artículo con fuentes anónimas va firmado</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_opinion.py" />
   <source>AP: anonymity is for information, not opinion</source>
   <translation>AP: el anonimato es para la información, no para la opinión</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/hedge.py" />
   <source>AP: attribute what is not established</source>
   <translation>AP: atribuya lo que no está establecido</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/relative_date.py" />
   <source>AP: dates for everything older than a week</source>
   <translation>AP: fecha para todo lo que pase de una semana</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_caption.py" />
   <source>AP: every photo has a caption</source>
   <translation>AP: toda foto lleva pie</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/surname_first.py" />
   <source>AP: full name on first reference</source>
   <translation>AP: nombre completo en la primera mención</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>AP: quotations are attributed</source>
   <translation>AP: las citas se atribuyen</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_unlike_original.py" />
   <source>AP: quotations are never altered</source>
   <translation>AP: las citas nunca se alteran</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_description.py" />
   <source>AP: sources are described as fully as possible</source>
   <translation>AP: las fuentes se describen con el mayor detalle posible</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_how_known.py" />
   <source>AP: the source is in a position to know</source>
   <translation>AP: la fuente está en condiciones de saberlo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_reason.py" />
   <source>AP: the story explains why anonymity was asked for</source>
   <translation>AP: el artículo explica por qué se pidió el anonimato</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/background_without_description.py" />
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>AP: the terms of an interview</source>
   <translation>AP: las condiciones de una entrevista</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <source>About Editorial Workstation</source>
   <translation>Acerca de Editorial Workstation</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>About the image</source>
   <translation>Sobre la imagen</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Above the text</source>
   <translation>Encima del texto</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <location filename="ui/panels/proposal_card.py" />
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Accept all {n} of theirs</source>
   <translation>Aceptar sus {n}</translation>
  </message>
  <message>
   <location filename="usecases/proposing.py" />
   <source>Accept one of them, or choose other words for it.</source>
   <translation>Acepte una de ellas, o elija otras palabras para ella.</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <source>Accept the suggestion</source>
   <translation>Aceptar la sugerencia</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Accepted</source>
   <translation>Aceptada</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/accusation_without_reply.py" />
   <source>Accusation without a request for an answer</source>
   <translation>Acusación sin solicitud de respuesta</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <location filename="ui/spelling/personal_words.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>Add a field…</source>
   <translation>Añadir un campo…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>Add a language</source>
   <translation>Añadir un idioma</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/spelling/languages.py" />
   <source>Add a language…</source>
   <translation>Añadir un idioma…</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Add a name or profile to the byline</source>
   <translation>Añadir un nombre o perfil a la firma</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Add a name or profile…</source>
   <translation>Añadir un nombre o perfil…</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <location filename="ui/panels/spellings_field.py" />
   <source>Add a spelling…</source>
   <translation>Añadir una grafía…</translation>
  </message>
  <message>
   <location filename="ui/panels/topics_field.py" />
   <source>Add a topic…</source>
   <translation>Añadir un tema…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Add file…</source>
   <translation>Añadir archivo…</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Add note</source>
   <translation>Añadir nota</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>Add one word at a time, without spaces.</source>
   <translation>Añada una palabra cada vez, sin espacios.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Add that record first, or leave the name without a profile.</source>
   <translation>Añada antes esa ficha o deje el nombre sin perfil.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/byline_missing.py" />
   <source>Add the author in Details.</source>
   <translation>Añada al autor en Detalles.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>Add the original again: it takes its old place.</source>
   <translation>Añada otra vez el original: ocupará su lugar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/role_missing.py" />
   <source>Add the role or the affiliation at the first mention.</source>
   <translation>Añada el cargo o la afiliación en la primera mención.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>Add the same file again: it takes its old place.</source>
   <translation>Añada otra vez el mismo archivo: ocupará su lugar.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>Add the same picture again; it takes its old place.</source>
   <translation>Añada otra vez la misma imagen; ocupará su lugar de antes.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rows_field.py" />
   <source>Add {noun}</source>
   <translation>Añadir {noun}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Add “{name}” as a new expert</source>
   <translation>Añadir «{name}» como experto nuevo</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Add “{name}” as a new source</source>
   <translation>Añadir «{name}» como fuente nueva</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>Add “{word}” to my dictionary</source>
   <translation>Añadir «{word}» a mi diccionario</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>Adding the image</source>
   <translation>Añadiendo la imagen</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pictures_in.py" />
   <source>Adding {n} images</source>
   <translation>
    <numerusform>Añadiendo {n} imagen</numerusform>
    <numerusform>Añadiendo {n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <location filename="ui/widgets/link_popover.py" />
   <source>Address of the link</source>
   <translation>Dirección del enlace</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips_field.py" />
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Affiliation</source>
   <translation>Afiliación</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_old.py" />
   <source>Affiliation not looked at for long</source>
   <translation>Afiliación sin revisar desde hace tiempo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_closed.py" />
   <source>Affiliation that had ended</source>
   <translation>Afiliación que ya había terminado</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/rows.py" />
   <source>Affiliations</source>
   <translation>Afiliaciones</translation>
  </message>
  <message>
   <location filename="ui/widgets/career_line.py" />
   <source>Affiliations on a line of time</source>
   <translation>Afiliaciones en una línea de tiempo</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>After publication</source>
   <translation>Después de publicar</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/credit_missing.py" />
   <source>Agency contracts: the credit is printed</source>
   <translation>Contratos de agencia: el crédito se publica</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_description.py" />
   <source>Agree on a description, as in “a senior Western diplomat”, and write it into the source’s record.</source>
   <translation>Acuerde una descripción, como «un alto diplomático occidental», y escríbala en la ficha de la fuente.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Agreed description</source>
   <translation>Descripción acordada</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>All of it is in the directory.</source>
   <translation>Todo está ya en el directorio.</translation>
  </message>
  <message>
   <location filename="ui/side.py" />
   <source>All places of the side</source>
   <translation>Todas las zonas del panel lateral</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>All that stands beside it is encrypted, too.</source>
   <translation>Todo lo que hay junto a ella también está cifrado.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>All that stands here. What the program remembers by itself, such as the shape of the window, stays.</source>
   <translation>Todo lo que hay aquí. Lo que el programa recuerda por sí mismo, como la forma de la ventana, se queda.</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>All usual keys</source>
   <translation>Todas las teclas habituales</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>All usual keys…</source>
   <translation>Todas las teclas habituales…</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>All {count} revisions are as they were written.</source>
   <translation>Las {count} revisiones están como se escribieron.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>All {n} files of evidence are there and as they were added.</source>
   <translation>Los {n} archivos de pruebas están ahí y tal como se añadieron.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>All {n} images are there and as they were added.</source>
   <translation>Las {n} imágenes están y son las que se añadieron.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/one_voice.py" />
   <source>All {n} quotes are by {name}.</source>
   <translation>Las {n} citas son de {name}.</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>Allow here</source>
   <translation>Permitir aquí</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>Allow here…</source>
   <translation>Permitir aquí…</translation>
  </message>
  <message>
   <location filename="usecases/gate.py" />
   <source>Allow single words that are rightly public: “workstation vault hits SLUG” lists them.</source>
   <translation>Permita una a una las palabras que sean públicas con razón: «workstation vault hits SLUG» las enumera.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>An article has no field “{field}”.</source>
   <translation>Un artículo no tiene el campo «{field}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_closed.py" />
   <source>An article is printed with the affiliation that holds on its day. This person’s last one had ended.</source>
   <translation>Un artículo se publica con la afiliación vigente ese día. La última de esta persona había terminado.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/relative_date.py" />
   <source>An article is read for years. “On Monday” and “last week” need a dateline to be counted from. A day of the week with a number beside it is a date, unless `days_need_date` is 0; in quotes all is left as it was said.</source>
   <translation>Un artículo se lee durante años. «El lunes» y «la semana pasada» necesitan una data desde la que contar. Un día de la semana con un número al lado es una fecha, salvo que `days_need_date` sea 0; en las citas todo se deja como se dijo.</translation>
  </message>
  <message>
   <location filename="usecases/headlines.py" />
   <source>An article keeps at most {most} of them.</source>
   <translation>Un artículo guarda {most} como máximo.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>An article of 200,000 words has about 1.3 MB. Pasting it may take a while.</source>
   <translation>Un artículo de 200 000 palabras ocupa cerca de 1,3 MB. Pegarlo puede tardar.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>Another article already has the slug {wanted}.</source>
   <translation>Otro artículo ya tiene el slug {wanted}.</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <source>Another article, “{title}”, already has the slug {slug}.</source>
   <translation>Otro artículo, «{title}», ya tiene el slug {slug}.</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Another dek…</source>
   <translation>Otra entradilla…</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>Another file…</source>
   <translation>Otro archivo…</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Another headline…</source>
   <translation>Otro titular…</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Another program can open only a copy in clear. Choose where it may stand; delete it when you have done.</source>
   <translation>Otro programa solo puede abrir una copia sin cifrar. Elija dónde puede estar y bórrela cuando termine.</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>Another program on this computer</source>
   <translation>Otro programa en este ordenador</translation>
  </message>
  <message>
   <location filename="storage/lock.py" />
   <source>Another program on {host}</source>
   <translation>Otro programa en {host}</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <location filename="ui/panels/reply_form.py" />
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Answer until</source>
   <translation>Responder hasta</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <source>Answer… (Ctrl+Return sends it)</source>
   <translation>Respuesta… (Ctrl+Intro la envía)</translation>
  </message>
  <message>
   <location filename="ui/filter_form.py" />
   <source>Any</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/quote_card.py" />
   <source>Approval</source>
   <translation>Aprobación</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/approval_withdrawn.py" />
   <source>Approval withdrawn</source>
   <translation>Aprobación retirada</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Arabic</source>
   <translation>Árabe</translation>
  </message>
  <message>
   <location filename="ui/editor/editor.py" />
   <source>Article text</source>
   <translation>Texto del artículo</translation>
  </message>
  <message>
   <location filename="ui/article_list.py" />
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>Articles you throw away wait here until you restore them.</source>
   <translation>Los artículos que descarte esperan aquí hasta que los recupere.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Articles, people, pictures and evidence are written in clear again; backups made before stay encrypted. The window closes meanwhile.</source>
   <translation>Los artículos, las personas, las imágenes y las pruebas vuelven a escribirse sin cifrar; las copias de seguridad hechas antes siguen cifradas. La ventana se cierra mientras tanto.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/header_form.py" />
   <source>As in en, es or pt-BR.</source>
   <translation>Como en, es o pt-BR.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>As in ru or zh; empty: not translated</source>
   <translation>Como ru o zh; vacío: sin traducir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/crop_dialog.py" />
   <source>As it will look</source>
   <translation>Como se verá</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <location filename="ui/panels/printed_part.py" />
   <source>As printed</source>
   <translation>Como se publica</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_form.py" />
   <source>As printed: 12, xii–xiv</source>
   <translation>Como está impresa: 12, xii–xiv</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>As published</source>
   <translation>Tal como se publica</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>As readers see them; empty: only the note</source>
   <translation>Como las ven los lectores; vacío: solo la nota</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>As recorded</source>
   <translation>Como se registró</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>As the article’s language writes them; never in code.</source>
   <translation>Como se escriben en el idioma del artículo; nunca en el código.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>As wide as a desktop screen</source>
   <translation>Del ancho de una pantalla de escritorio</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>As wide as a phone</source>
   <translation>Del ancho de un teléfono</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>As wide as a tablet</source>
   <translation>Del ancho de una tableta</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>As wide as the pane</source>
   <translation>Del ancho del panel</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>As you write, people, sources, quotes and claims that are not tagged yet are proposed here.</source>
   <translation>Mientras escribe, aquí se proponen las personas, fuentes, citas y afirmaciones aún sin etiquetar.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>Ask for the right to read it, or choose another library.</source>
   <translation>Pida permiso para leerla o elija otra biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>Ask for the right to write there, free some room if the disk is full, or copy the library to a folder of your own and open the copy.</source>
   <translation>Pida permiso para escribir ahí, libere espacio si el disco está lleno, o copie la biblioteca a una carpeta propia y abra la copia.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Ask for the right to write there, or copy the library to a folder of your own and open the copy.</source>
   <translation>Pida permiso para escribir ahí, o copie la biblioteca a una carpeta propia y abra la copia.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/one_voice.py" />
   <source>Ask somebody else, or mute this with a reason.</source>
   <translation>Pregunte a alguien más o silencie esto con un motivo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/accusation_without_reply.py" />
   <source>Ask them, and note when, how and until when: Article → Right of reply…</source>
   <translation>Pregúntele y anote cuándo, cómo y hasta cuándo: Artículo → Derecho de réplica…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_closed.py" />
   <source>Ask where they work now and add it to their record, or write “former”.</source>
   <translation>Pregunte dónde trabaja ahora y añádalo a su ficha, o escriba «ex».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_old.py" />
   <source>Ask whether it still holds; close it in the record when it does not.</source>
   <translation>Pregunte si sigue vigente; ciérrela en la ficha si no.</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/reply_form.py" />
   <source>Asked</source>
   <translation>Preguntado</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/claim_card.py" />
   <source>Asserted by</source>
   <translation>Lo afirma</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/surname_first.py" />
   <source>At the first mention a person has first name, surname and role; afterwards the surname is enough.</source>
   <translation>En la primera mención una persona lleva nombre, apellido y cargo; después basta el apellido.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>At the time: {title}</source>
   <translation>Entonces: {title}</translation>
  </message>
  <message>
   <location filename="ui/palette/names.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="ui/widgets/author_box.py" />
   <source>Author box as printed</source>
   <translation>Recuadro del autor como se publica</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Author files for the site</source>
   <translation>Archivos de autor para el sitio</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Authors</source>
   <translation>Autores</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <location filename="ui/help/tour.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="ui/dialogs/gate_dialog.py" />
   <source>Back to the text</source>
   <translation>Volver al texto</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>Back to writing</source>
   <translation>Volver a escribir</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Back up now</source>
   <translation>Hacer copia de seguridad ahora</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>Backed up and checked: {name}.</source>
   <translation>Copia hecha y comprobada: {name}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/background_without_description.py" />
   <source>Background means: use it, and call the speaker what was agreed. People mean different things by the word, so the agreed description itself is kept.</source>
   <translation>«Sin atribución directa» significa: úselo y llame a quien habla como se acordó. Cada cual entiende otra cosa por esa palabra, así que se guarda la descripción acordada.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/background_without_description.py" />
   <source>Background without the agreed description</source>
   <translation>Sin atribución directa y sin la descripción acordada</translation>
  </message>
  <message>
   <location filename="app.py" />
   <location filename="ui/backups.py" />
   <source>Backing up</source>
   <translation>Haciendo copia de seguridad</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>Backups (*.db)</source>
   <translation>Copias de seguridad (*.db)</translation>
  </message>
  <message>
   <location filename="cli/scrubbing.py" />
   <source>Backups and older copies may hold further places; the family name goes there, too.</source>
   <translation>Las copias de seguridad y otras copias antiguas pueden tener más lugares; también de ahí se quita el apellido.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_bare.py" />
   <source>Bare “a source”</source>
   <translation>«Una fuente» a secas</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Before a correction</source>
   <translation>Antes de una corrección</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Before a recovery</source>
   <translation>Antes de una recuperación</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Before a restore</source>
   <translation>Antes de restaurar</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Before an import</source>
   <translation>Antes de una importación</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Before replacing all</source>
   <translation>Antes de sustituir todo</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>Begin a new one, or import text, Markdown or HTML files. You can also drop files onto this window.</source>
   <translation>Empiece uno nuevo o importe archivos de texto, Markdown o HTML. También puede soltar archivos en esta ventana.</translation>
  </message>
  <message>
   <location filename="storage/archive.py" />
   <source>Begin the list anew.</source>
   <translation>Vuelva a empezar la lista.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_first.py" />
   <source>Begin with a voice that has a name, and let the unnamed one come after it.</source>
   <translation>Empiece con una voz que tenga nombre y deje la anónima para después.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Below the text</source>
   <translation>Debajo del texto</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Bengali</source>
   <translation>Bengalí</translation>
  </message>
  <message>
   <location filename="ui/commands/preview.py" />
   <source>Between text and preview</source>
   <translation>Entre el texto y la vista previa</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Between two words</source>
   <translation>Entre dos palabras</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Bio for this article</source>
   <translation>Biografía para este artículo</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Bio for this article…</source>
   <translation>Biografía para este artículo…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/rows.py" />
   <source>Bios</source>
   <translation>Biografías</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Block quote</source>
   <translation>Cita en bloque</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/view.py" />
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Bold</source>
   <translation>Negrita</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>Both</source>
   <translation>Ambos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Both records are shown beside each other.</source>
   <translation>Las dos fichas se muestran una junto a otra.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>Both texts are kept: the one in the library and the one in this window.</source>
   <translation>Se conservan los dos textos: el de la biblioteca y el de esta ventana.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Bring it back</source>
   <translation>Quitar el cifrado</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Bring the library back into the clear</source>
   <translation>Quitar el cifrado de la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Bring the library back into the clear…</source>
   <translation>Quitar el cifrado de la biblioteca…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tag_to_nothing.py" />
   <source>Bring the record back from the trash, tag the words anew, or take the tag off.</source>
   <translation>Recupere la ficha de la papelera, etiquete de nuevo las palabras o quite la etiqueta.</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Bringing the library back into the clear</source>
   <translation>Quitando el cifrado de la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <location filename="usecases/encryption.py" />
   <source>Bringing the library back into the clear was stopped.</source>
   <translation>Se detuvo el descifrado de la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>By deadline</source>
   <translation>Por hora de cierre</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>By the size of all text</source>
   <translation>Según el tamaño de todo el texto</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>By which languages spelling is checked</source>
   <translation>En qué idiomas se revisa la ortografía</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Byline</source>
   <translation>Firma</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Byline in your own words</source>
   <translation>Firma con sus propias palabras</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Byline, people, headlines</source>
   <translation>Firma, personas, titulares</translation>
  </message>
  <message>
   <location filename="ui/panels/lead_image.py" />
   <source>CC BY 4.0, all rights reserved…</source>
   <translation>CC BY 4.0, todos los derechos reservados…</translation>
  </message>
  <message>
   <location filename="ui/ask.py" />
   <location filename="ui/backups.py" />
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/correct_dialog.py" />
   <location filename="ui/dialogs/crop_dialog.py" />
   <location filename="ui/dialogs/export_dialog.py" />
   <location filename="ui/dialogs/import_dialog.py" />
   <location filename="ui/dialogs/transcript_dialog.py" />
   <location filename="ui/panels/new_comment.py" />
   <location filename="ui/panels/new_reply.py" />
   <location filename="ui/pasting/pasting.py" />
   <location filename="ui/vault/purge_dialog.py" />
   <location filename="ui/vault/scrub_dialog.py" />
   <location filename="ui/vault/vault_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Canonical address</source>
   <translation>Dirección canónica</translation>
  </message>
  <message>
   <location filename="ui/panels/lead_image.py" />
   <source>Caption</source>
   <translation>Pie de foto</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <location filename="ui/widgets/link_popover.py" />
   <source>Change address</source>
   <translation>Cambiar la dirección</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Change the library’s passphrase…</source>
   <translation>Cambiar la frase de paso de la biblioteca…</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Change the passphrase of the library</source>
   <translation>Cambiar la frase de paso de la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Change the passphrase of the vault</source>
   <translation>Cambiar la frase de paso de la caja fuerte</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Change the passphrase…</source>
   <translation>Cambiar la frase de paso…</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>Change the text itself, or mark the article as published first.</source>
   <translation>Cambie el texto mismo, o marque primero el artículo como publicado.</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Check for the desk while typing</source>
   <translation>Revisar para la mesa mientras se escribe</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <location filename="ui/spelling/languages.py" />
   <source>Check spelling as you type</source>
   <translation>Revisar la ortografía al escribir</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Check spelling while typing</source>
   <translation>Revisar la ortografía al escribir</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <location filename="storage/converting.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/images.py" />
   <location filename="storage/key_file.py" />
   <source>Check that the disk has room and that you may write there.</source>
   <translation>Compruebe que el disco tiene espacio y que puede escribir ahí.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Check that the disk or network drive is connected, then try again.</source>
   <translation>Compruebe que el disco o la unidad de red está conectada y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>Check that the file is there and that you may read it.</source>
   <translation>Compruebe que el archivo está ahí y que puede leerlo.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Check that the folder exists and that you may read and write there.</source>
   <translation>Compruebe que la carpeta existe y que puede leer y escribir ahí.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>Check that you may open it.</source>
   <translation>Compruebe que puede abrirlo.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>Check that {folder} can be written.</source>
   <translation>Compruebe que se puede escribir en {folder}.</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>Check the disk, then try again.</source>
   <translation>Compruebe el disco y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>Check the name and the disk it is on.</source>
   <translation>Compruebe el nombre y el disco en que está.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <location filename="importing/reading.py" />
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>Check the name and the place.</source>
   <translation>Compruebe el nombre y el lugar.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>Check the name, or open it for writing to begin a new library there.</source>
   <translation>Compruebe el nombre, o ábrala para escribir y empiece ahí una biblioteca nueva.</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Checked</source>
   <translation>Comprobado</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Checked by</source>
   <translation>Comprobado por</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Chinese</source>
   <translation>Chino</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Choose a file or drop one here.</source>
   <translation>Elija un archivo o suéltelo aquí.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Choose a pair</source>
   <translation>Elija una pareja</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Choose a vCard file (.vcf) or a table (.csv). Nothing is kept before you have seen what would come of it.</source>
   <translation>Elija un archivo vCard (.vcf) o una tabla (.csv). No se guarda nada antes de que vea el resultado.</translation>
  </message>
  <message>
   <location filename="importing/contacts.py" />
   <source>Choose a vCard file (.vcf), or a table (.csv) with a line for each person.</source>
   <translation>Elija un archivo vCard (.vcf) o una tabla (.csv) con una línea por persona.</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>Choose among {known}.</source>
   <translation>Elija entre {known}.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>Choose another file, or name one that does not exist yet to begin a new library.</source>
   <translation>Elija otro archivo, o indique uno que aún no exista para empezar una biblioteca nueva.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <location filename="importing/word_archive.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/pictures.py" />
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Choose another folder and export again.</source>
   <translation>Elija otra carpeta y exporte de nuevo.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Choose another folder, or a shorter slug.</source>
   <translation>Elija otra carpeta o un slug más corto.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>Elija otra carpeta o cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <location filename="usecases/saved_filters.py" />
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <source>Choose another slug.</source>
   <translation>Elija otro slug.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>Choose another, for example {slug}.</source>
   <translation>Elija otro, por ejemplo {slug}.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Choose between {least:.0f} and {most:.0f}.</source>
   <translation>Elija entre {least:.0f} y {most:.0f}.</translation>
  </message>
  <message>
   <location filename="ui/editor_area.py" />
   <source>Choose one in the library, begin a new one, or import files.</source>
   <translation>Elija uno en la biblioteca, empiece uno nuevo o importe archivos.</translation>
  </message>
  <message>
   <location filename="ui/panels/speaker_field.py" />
   <location filename="ui/panels/voice_field.py" />
   <source>Choose one of the people or sources offered, or add the name as a new one.</source>
   <translation>Elija una de las personas o fuentes que se ofrecen, o añada el nombre como nueva.</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>Choose one of your own ({known}), or leave the choice empty.</source>
   <translation>Elija una de las suyas ({known}) o deje la opción vacía.</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <location filename="export/recipes.py" />
   <source>Choose one of: {names}.</source>
   <translation>Elija entre: {names}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Choose the folder</source>
   <translation>Elegir la carpeta</translation>
  </message>
  <message>
   <location filename="usecases/confidential.py" />
   <source>Choose words that have nothing to do with the person.</source>
   <translation>Elija palabras que no tengan nada que ver con la persona.</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Choose {label}</source>
   <translation>Elegir: {label}</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Choose: {name}</source>
   <translation>Elegir: {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="usecases/proposing.py" />
   <source>Cites {name}.</source>
   <translation>Cita a {name}.</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/commands/tag.py" />
   <location filename="ui/panels/kinds.py" />
   <location filename="ui/panels/proof.py" />
   <location filename="ui/panels/reply_form.py" />
   <location filename="ui/preview/editors_view.py" />
   <source>Claim</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Claims</source>
   <translation>Afirmaciones</translation>
  </message>
  <message>
   <location filename="domain/corrections.py" />
   <source>Clarification</source>
   <translation>Aclaración</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Clean copy</source>
   <translation>Copia limpia</translation>
  </message>
  <message>
   <location filename="ui/panels/speaker_field.py" />
   <source>Clear speaker</source>
   <translation>Quitar quien habla</translation>
  </message>
  <message>
   <location filename="ui/panels/voice_field.py" />
   <source>Clear {field}</source>
   <translation>Vaciar {field}</translation>
  </message>
  <message>
   <location filename="ui/widgets/moment_field.py" />
   <source>Clear {label}</source>
   <translation>Borrar: {label}</translation>
  </message>
  <message>
   <location filename="ui/widgets/focus_field.py" />
   <source>Click on what must stay in sight, or use the arrow keys.</source>
   <translation>Pulse sobre lo que debe quedar a la vista o use las flechas.</translation>
  </message>
  <message>
   <location filename="ui/widgets/moment_field.py" />
   <source>Clocks in {zone} skip {wall:%H:%M} on that day: they go forward. Choose another time.</source>
   <translation>Ese día los relojes de {zone} se adelantan y saltan las {wall:%H:%M}. Elija otra hora.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <location filename="ui/dialogs/export_dialog.py" />
   <location filename="ui/dialogs/import_dialog.py" />
   <location filename="ui/dialogs/preferences.py" />
   <location filename="ui/spelling/languages.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Close all the same</source>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <location filename="ui/closing.py" />
   <source>Close and keep copies</source>
   <translation>Cerrar y guardar copias</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Close article</source>
   <translation>Cerrar artículo</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <location filename="storage/converting.py" />
   <source>Close it there, then try again.</source>
   <translation>Ciérrela allí y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Close this record</source>
   <translation>Cerrar esta ficha</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>Codename</source>
   <translation>Nombre en clave</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Column after</source>
   <translation>Columna después</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Column before</source>
   <translation>Columna antes</translation>
  </message>
  <message>
   <location filename="importing/contacts_csv.py" />
   <source>Column {n}</source>
   <translation>Columna {n}</translation>
  </message>
  <message>
   <location filename="ui/commands/keys_page.py" />
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Command line</source>
   <translation>Línea de órdenes</translation>
  </message>
  <message>
   <location filename="ui/commands/choices.py" />
   <location filename="ui/shell.py" />
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Commands and their keys</source>
   <translation>Comandos y sus teclas</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <source>Comment on the selection…</source>
   <translation>Comentar la selección…</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <location filename="ui/panels/listing.py" />
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Comment…</source>
   <translation>Comentario…</translation>
  </message>
  <message>
   <location filename="ui/recovered.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Compare from here</source>
   <translation>Comparar desde aquí</translation>
  </message>
  <message>
   <location filename="vault/recovery.py" />
   <source>Compare it with the sheet, group by group.</source>
   <translation>Compárela con la hoja, grupo por grupo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Compare with another record</source>
   <translation>Comparar con otra ficha</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Compare with another…</source>
   <translation>Comparar con otra…</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>Confidential source</source>
   <translation>Fuente confidencial</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Contact sheet</source>
   <translation>Hoja de contactos</translation>
  </message>
  <message>
   <location filename="ui/panels/contacted_field.py" />
   <source>Contacted today</source>
   <translation>Contactado hoy</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/rows.py" />
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;Every file (*)</source>
   <translation>Contactos (*.vcf *.vcard *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>Contacts, notes and the photo are never exported.</source>
   <translation>Los contactos, las notas y la foto nunca se exportan.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Copied; clear the clipboard after pasting</source>
   <translation>Copiada; vacíe el portapapeles después de pegarla</translation>
  </message>
  <message>
   <location filename="ui/commands/edit.py" />
   <location filename="ui/help/report.py" />
   <location filename="ui/preview/view.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="ui/commands/copying.py" />
   <source>Copy all the same</source>
   <translation>Copiar de todos modos</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>Copy its text into a new document and import that.</source>
   <translation>Copie su texto en un documento nuevo e impórtelo.</translation>
  </message>
  <message>
   <location filename="ui/preview/view.py" />
   <source>Copy link address</source>
   <translation>Copiar la dirección del enlace</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Copy once</source>
   <translation>Copiar una vez</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Copy paths</source>
   <translation>Copiar rutas</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <source>Copy report…</source>
   <translation>Copiar informe…</translation>
  </message>
  <message>
   <location filename="ui/commands/copying.py" />
   <source>Copy story as HTML</source>
   <translation>Copiar el artículo como HTML</translation>
  </message>
  <message>
   <location filename="ui/commands/copying.py" />
   <source>Copy story as plain text</source>
   <translation>Copiar el artículo como texto sin formato</translation>
  </message>
  <message>
   <location filename="ui/commands/copying.py" />
   <source>Copy story as rich text</source>
   <translation>Copiar el artículo como texto con formato</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Copy text</source>
   <translation>Copiar el texto</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>Copy the library with the files beside it to a folder of your own, and open that copy.</source>
   <translation>Copie la biblioteca con los archivos que la acompañan a una carpeta propia y abra esa copia.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>Copy them as they stand in the text.</source>
   <translation>Cópielas como están en el texto.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <location filename="usecases/tagging.py" />
   <source>Copy them exactly as they are in the text, quotation marks included.</source>
   <translation>Cópielas tal como están en el texto, comillas incluidas.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>Copy your text or save it as a copy, then open the article again.</source>
   <translation>Copie su texto o guárdelo como copia y abra otra vez el artículo.</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <source>Copy your text, open the article again and put your change in.</source>
   <translation>Copie su texto, abra otra vez el artículo e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="export/preset_jekyll.py" />
   <source>Copy {slug}.files to the top of the Jekyll site.</source>
   <translation>Copie {slug}.files en la raíz del sitio de Jekyll.</translation>
  </message>
  <message>
   <location filename="export/preset_eleventy.py" />
   <source>Copy {slug}.files to the top of the built site.</source>
   <translation>Copie {slug}.files en la raíz del sitio generado.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <location filename="ui/panels/evidence_part.py" />
   <source>Copying</source>
   <translation>Copiando</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_credit.py" />
   <source>Copyright: the maker is named</source>
   <translation>Derechos de autor: se nombra al autor</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>Correct it and try again.</source>
   <translation>Corríjalo y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>Correct that line; most often a value with a colon lacks its quotation marks, or there is a tab.</source>
   <translation>Corrija esa línea; lo más frecuente es que falten las comillas de un valor con dos puntos o que haya un tabulador.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <source>Correct that line; text in TOML stands in quotation marks, and a key may stand only once.</source>
   <translation>Corrija esa línea; en TOML el texto va entre comillas y una clave no puede repetirse.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>Correct the mark.</source>
   <translation>Corrija el signo.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>Correct the pack’s file; “workstation check --explain” lists the rules.</source>
   <translation>Corrija el archivo del paquete; «workstation check --explain» enumera las reglas.</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>Correct the template, or export with the standard one.</source>
   <translation>Corrija la plantilla o exporte con la estándar.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Correct “{title}”</source>
   <translation>Corregir «{title}»</translation>
  </message>
  <message>
   <location filename="domain/corrections.py" />
   <source>Correction</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Corrections</source>
   <translation>Correcciones</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <source>Correct…</source>
   <translation>Corregir…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_sentence.py" />
   <source>Could not verify, and not said</source>
   <translation>No se pudo verificar y no se dice</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Counts with (group)</source>
   <translation>Cuenta con (grupo)</translation>
  </message>
  <message>
   <location filename="ui/panels/lead_image.py" />
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Credit line</source>
   <translation>Línea de crédito</translation>
  </message>
  <message>
   <location filename="ui/dialogs/crop_dialog.py" />
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/crop_dialog.py" />
   <location filename="ui/panels/portrait_field.py" />
   <source>Crop the photo</source>
   <translation>Recortar la foto</translation>
  </message>
  <message>
   <location filename="ui/panels/portrait_field.py" />
   <source>Crop…</source>
   <translation>Recortar…</translation>
  </message>
  <message>
   <location filename="ui/commands/edit.py" />
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/word_doubled.py" />
   <source>Cutting and pasting leaves words behind; the eye passes over “the the”. Names are left alone.</source>
   <translation>Cortar y pegar deja palabras atrás; la vista pasa por encima de «de de». Los nombres no se tocan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Czech</source>
   <translation>Checo</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Damaged: {some}. What stands before the damage is put back when the library is opened for writing.</source>
   <translation>Dañado: {some}. Lo que está antes del daño se recupera cuando la biblioteca se abre para escribir.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Danish</source>
   <translation>Danés</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Dark look</source>
   <translation>Aspecto oscuro</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Dark page</source>
   <translation>Página oscura</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Deadline</source>
   <translation>Hora de cierre</translation>
  </message>
  <message>
   <location filename="ui/article_form.py" />
   <source>Dek</source>
   <translation>Entradilla</translation>
  </message>
  <message>
   <location filename="ui/article_form.py" />
   <source>Dek: one sentence that says why it matters</source>
   <translation>Entradilla: una frase que diga por qué importa</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Deks</source>
   <translation>Entradillas</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>Delete a confidential source for good</source>
   <translation>Borrar para siempre una fuente confidencial</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Delete a confidential source for good…</source>
   <translation>Borrar para siempre una fuente confidencial…</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>Delete for good</source>
   <translation>Borrar para siempre</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Delete in the list: it does not come back in this article</source>
   <translation>Supr en la lista: no vuelve a aparecer en este artículo</translation>
  </message>
  <message>
   <location filename="storage/scrubbing.py" />
   <source>Delete it, if it may hold the name.</source>
   <translation>Bórrela, si puede contener el nombre.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Delete older backups and what was set aside: they are in clear</source>
   <translation>Borrar las copias de seguridad anteriores y lo que se apartó: están sin cifrar</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Delete the filter “{name}”?</source>
   <translation>¿Borrar el filtro «{name}»?</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="ui/converting.py" />
   <source>Delete them when you need them no more; on other disks and in the cloud there may be others.</source>
   <translation>Bórrelos cuando ya no los necesite; en otros discos y en la nube puede haber más.</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Delete these words</source>
   <translation>Borrar estas palabras</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>Delete “{codename}” for good?</source>
   <translation>¿Borrar «{codename}» para siempre?</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>Deleting the source for good</source>
   <translation>Borrando la fuente para siempre</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_bare.py" />
   <source>Describe the source: “an official of the ministry who has read the report”.</source>
   <translation>Describa la fuente: «un funcionario del ministerio que ha leído el informe».</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/source_form.py" />
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/images.py" />
   <source>Description (alt text)</source>
   <translation>Descripción (texto alternativo)</translation>
  </message>
  <message>
   <location filename="ui/attributing/count_button.py" />
   <location filename="ui/panels/listing.py" />
   <source>Desk check</source>
   <translation>Revisión de mesa</translation>
  </message>
  <message>
   <location filename="ui/commands/attribution.py" />
   <source>Desk check: what is missing</source>
   <translation>Revisión de mesa: qué falta</translation>
  </message>
  <message>
   <location filename="ui/attributing/count_button.py" />
   <source>Desk check: {findings}</source>
   <translation>Revisión de mesa: {findings}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="ui/panels/details.py" />
   <source>Details of the article</source>
   <translation>Detalles del artículo</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <location filename="domain/base.py" />
   <location filename="usecases/packs.py" />
   <source>Did you mean “{near}”?</source>
   <translation>¿Quería decir «{near}»?</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Differs from what was recorded: struck out was said, underlined was put in.</source>
   <translation>Difiere de lo grabado: lo tachado se dijo, lo subrayado se añadió.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Direct: word for word</source>
   <translation>Directa: palabra por palabra</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/expert_form.py" />
   <source>Disclosure</source>
   <translation>Declaración de intereses</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <location filename="ui/widgets/banner.py" />
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Dismissed ones ({n})</source>
   <translation>Descartadas ({n})</translation>
  </message>
  <message>
   <location filename="ui/attributing/acting.py" />
   <source>Dismissed. Undo in the list of proposals brings it back.</source>
   <translation>Descartada. Deshacer en la lista de propuestas la recupera.</translation>
  </message>
  <message>
   <location filename="cli/reading.py" />
   <location filename="importing/reading.py" />
   <source>Divide it into smaller files.</source>
   <translation>Divídalo en archivos más pequeños.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>Does not fit</source>
   <translation>No cabe</translation>
  </message>
  <message>
   <location filename="ui/help/tour.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_doubled.py" />
   <source>Doubled heading</source>
   <translation>Ladillo repetido</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/word_doubled.py" />
   <source>Doubled word</source>
   <translation>Palabra repetida</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>Drag a card, or Ctrl+← and Ctrl+→, to change its status. Ctrl+Z takes it back.</source>
   <translation>Arrastre una ficha, o use Ctrl+← y Ctrl+→, para cambiar su estado. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/crop_dialog.py" />
   <source>Drag the square or its corners, or use the arrow keys, + and −. The whole picture is kept.</source>
   <translation>Arrastre el cuadrado o sus esquinas, o use las flechas, + y −. Se conserva la imagen entera.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rows_field.py" />
   <source>Drag to move {noun}</source>
   <translation>Arrastrar para mover: {noun}</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>Drop pictures into the text, paste them, or press Ctrl+Shift+I. A lead image is chosen under Details.</source>
   <translation>Suelte imágenes en el texto, péguelas o pulse Ctrl+Shift+I. La imagen principal se elige en Detalles.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Drop them here or choose them. Text, Markdown, web pages and Word are understood; nothing of a file is lost.</source>
   <translation>Suéltelos aquí o elíjalos. Se entienden texto, Markdown, páginas web y Word; no se pierde nada de un archivo.</translation>
  </message>
  <message>
   <location filename="ui/board/cards.py" />
   <source>Due {moment}</source>
   <translation>Cierre: {moment}</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <location filename="ui/library_pane.py" />
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Duplicates among authors</source>
   <translation>Duplicados entre los autores</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Duplicates among experts</source>
   <translation>Duplicados entre los expertos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Duplicates among sources</source>
   <translation>Duplicados entre las fuentes</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Dutch</source>
   <translation>Neerlandés</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/two_descriptions.py" />
   <source>Each description narrows the circle. Two different ones of the same person may leave only one name.</source>
   <translation>Cada descripción estrecha el círculo. Dos distintas de la misma persona pueden dejar un solo nombre.</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <location filename="ui/library_pane.py" />
   <source>Edit headline</source>
   <translation>Editar el titular</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Edit the chosen one: {title}</source>
   <translation>Editar el elegido: {title}</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Editor</source>
   <translation>Edición</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_id_reused.py" />
   <source>Editorial Workstation: a quote id is never used for other words</source>
   <translation>Editorial Workstation: un identificador de cita nunca se usa para otras palabras</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/approval_withdrawn.py" />
   <location filename="attribution/check/rules/unnamed_without_approval.py" />
   <source>Editorial Workstation: an approval is never lost sight of</source>
   <translation>Editorial Workstation: una aprobación nunca se pierde de vista</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>Editorial Workstation: every link leads somewhere</source>
   <translation>Editorial Workstation: todo enlace lleva a algún sitio</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tag_to_nothing.py" />
   <source>Editorial Workstation: every tag has its record</source>
   <translation>Editorial Workstation: toda etiqueta tiene su ficha</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/evidence_damaged.py" />
   <source>Editorial Workstation: evidence is what was added</source>
   <translation>Editorial Workstation: la prueba es lo que se añadió</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/dek_missing.py" />
   <location filename="attribution/check/rules/headline_missing.py" />
   <source>Editorial Workstation: what a reader sees first</source>
   <translation>Editorial Workstation: lo primero que ve el lector</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_false.py" />
   <source>Editorial Workstation: what is false is never repeated bare</source>
   <translation>Editorial Workstation: lo falso nunca se repite sin más</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/one_voice.py" />
   <source>Editors’ codes: balance</source>
   <translation>Códigos de redacción: equilibrio</translation>
  </message>
  <message>
   <location filename="domain/corrections.py" />
   <source>Editor’s note</source>
   <translation>Nota de la redacción</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Editor’s view</source>
   <translation>Vista de edición</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Edit…</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <location filename="export/preset_eleventy.py" />
   <source>Eleventy prints footnotes as text unless the site uses the markdown-it-footnote plugin.</source>
   <translation>Eleventy publica las notas al pie como texto si el sitio no usa el complemento markdown-it-footnote.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/embargo_running.py" />
   <source>Embargo still running</source>
   <translation>Embargo aún vigente</translation>
  </message>
  <message>
   <location filename="ui/panels/embargo_field.py" />
   <source>Embargo until</source>
   <translation>Embargado hasta</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_empty.py" />
   <source>Empty heading</source>
   <translation>Ladillo vacío</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Empty: comments stand without a name.</source>
   <translation>Vacío: los comentarios van sin nombre.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Encrypt now</source>
   <translation>Cifrar ahora</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Encrypt the whole library</source>
   <translation>Cifrar toda la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Encrypt the whole library…</source>
   <translation>Cifrar toda la biblioteca…</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Encrypting the library</source>
   <translation>Cifrando la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <location filename="usecases/encryption.py" />
   <source>Encrypting the library was stopped.</source>
   <translation>Se detuvo el cifrado de la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>End here (E)</source>
   <translation>Termina aquí (E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>English</source>
   <translation>Inglés</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Enter accepts · Delete dismisses · arrows go on · Shift+arrows choose words · Esc ends</source>
   <translation>Intro acepta · Supr descarta · las flechas siguen · Shift+flechas eligen palabras · Esc termina</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Enter accepts, Shift+Enter accepts all of this person, Delete dismisses, Control+Z takes it back.</source>
   <translation>Intro acepta, Shift+Intro acepta todas las de esta persona, Supr descarta, Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>Enter goes there; Alt and an arrow moves the section.</source>
   <translation>Intro va allí; Alt y una flecha mueve la sección.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Enter goes to the words, Delete sets the finding aside with a reason.</source>
   <translation>Intro va a las palabras; Supr aparta el hallazgo con un motivo.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Enter in the list</source>
   <translation>Intro en la lista</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Escape ends the review; then type.</source>
   <translation>Escape termina el repaso; después, escriba.</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/source_form.py" />
   <source>Every article</source>
   <translation>Todos los artículos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Every article that is not in the trash</source>
   <translation>Todos los artículos que no están en la papelera</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>Every desk: no TK reaches a reader</source>
   <translation>Toda redacción: ningún TK llega al lector</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Every file (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>Every guess at the passphrase costs {memory} MB of memory (Argon2id).</source>
   <translation>Cada intento de adivinar la frase de paso cuesta {memory} MB de memoria (Argon2id).</translation>
  </message>
  <message>
   <location filename="ui/commands/keys_page.py" />
   <source>Every key can be changed: *Help, Keys*.</source>
   <translation>Todas las teclas se pueden cambiar: *Ayuda, Teclas*.</translation>
  </message>
  <message>
   <location filename="ui/panels/quotations.py" />
   <source>Every quote</source>
   <translation>Todas las citas</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>Every quote needs somebody who said it: in its record when it is tagged, else beside it in the text. Shorter passages in quotation marks than so many words are left alone: they are often names or irony. Sayings, titles, questions put as examples and what the writer thought or said need none.</source>
   <translation>Toda cita necesita a alguien que la dijera: en su ficha si está etiquetada, si no a su lado en el texto. Los pasajes entrecomillados de menos palabras no se tocan: suelen ser nombres o ironía. Los dichos, los títulos, las preguntas puestas como ejemplo y lo que pensó o dijo quien escribe no lo necesitan.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Every record that is referred to exists.</source>
   <translation>Existe toda ficha a la que se hace referencia.</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Every spelling was searched. “New…” adds it by this name.</source>
   <translation>Se buscó en todas las grafías. «Nuevo…» lo añade con este nombre.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Everybody in conflict:</source>
   <translation>Todos los que están en conflicto:</translation>
  </message>
  <message>
   <location filename="ui/surroundings.py" />
   <source>Everything also works without one: see `workstation --help`, for example `workstation list` or `workstation export --all --format html`.</source>
   <translation>Todo funciona también sin ella: vea `workstation --help`, por ejemplo `workstation list` o `workstation export --all --format html`.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>Everything in this library is encrypted: articles, people, journal, pictures, evidence and backups made from now on. The window closes meanwhile; from then on it asks for the passphrase whenever it opens. Take five or six words that do not belong together.</source>
   <translation>Todo lo que hay en esta biblioteca se cifra: artículos, personas, diario, imágenes, pruebas y las copias de seguridad que se hagan desde ahora. La ventana se cierra mientras tanto; después pedirá la frase de paso cada vez que se abra. Elija cinco o seis palabras que no tengan relación entre sí.</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>Everything, private notes included</source>
   <translation>Todo, también las notas privadas</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/evidence_part.py" />
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Evidence changed on the disk since it was added: {some}.</source>
   <translation>Pruebas que cambiaron en el disco desde que se añadieron: {some}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/evidence_damaged.py" />
   <source>Evidence is kept by its content. A file that is gone or no longer what was added proves nothing until the original is back.</source>
   <translation>Las pruebas se guardan por su contenido. Un archivo que falta o ya no es el que se añadió no prueba nada hasta que vuelva el original.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Evidence missing on the disk: {some}.</source>
   <translation>Pruebas que faltan en el disco: {some}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/evidence_damaged.py" />
   <source>Evidence missing or changed</source>
   <translation>Prueba que falta o cambió</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <location filename="ui/palette/names.py" />
   <location filename="ui/panels/proof.py" />
   <location filename="ui/preview/editors_view.py" />
   <location filename="ui/vault/hide_dialog.py" />
   <source>Expert</source>
   <translation>Experto</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Experts</source>
   <translation>Expertos</translation>
  </message>
  <message>
   <location filename="ui/editor/completion_list.py" />
   <source>Experts and sources</source>
   <translation>Expertos y fuentes</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>Explain</source>
   <translation>Explicar</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/dialogs/export_choices.py" />
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>Export an HTML page instead and print it in a browser.</source>
   <translation>Exporte en su lugar una página HTML e imprímala en un navegador.</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>Export it as Markdown or HTML with another preset.</source>
   <translation>Expórtelo como Markdown o HTML con otro ajuste.</translation>
  </message>
  <message>
   <location filename="usecases/originals.py" />
   <source>Export it as Markdown with another preset.</source>
   <translation>Expórtelo como Markdown con otro ajuste.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Export shows what will be written before it is. Ctrl+Shift+P finds every command, F1 opens the help.</source>
   <translation>Exportar enseña lo que se va a escribir antes de hacerlo. Ctrl+Shift+P encuentra cualquier orden, F1 abre la ayuda.</translation>
  </message>
  <message>
   <location filename="importing/otranscribe.py" />
   <location filename="importing/transcripts.py" />
   <source>Export the transcript again from the program that made it, as SRT, VTT or OTR.</source>
   <translation>Exporte otra vez la transcripción desde el programa que la hizo, como SRT, VTT u OTR.</translation>
  </message>
  <message>
   <location filename="usecases/other_copies.py" />
   <source>Export to another folder, or move that file away.</source>
   <translation>Exporte a otra carpeta o aparte ese archivo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Export to this folder</source>
   <translation>Exportar a esta carpeta</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>Export with another preset, or change the field in the file.</source>
   <translation>Exporte con otro ajuste o cambie el campo en el archivo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <location filename="ui/help/pages.py" />
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>Exports made before, copies of the library elsewhere, and free room on the disk are not reached from here.</source>
   <translation>Las exportaciones anteriores, las copias de la biblioteca en otro lugar y el espacio libre del disco no se alcanzan desde aquí.</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>F&amp;ormat</source>
   <translation>F&amp;ormato</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <location filename="usecases/verdicts.py" />
   <source>Fact check: {words}</source>
   <translation>Verificación: {words}</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_old.py" />
   <source>Fact-checkers’ guides: proof of every affiliation</source>
   <translation>Guías de verificación: prueba de toda afiliación</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="export/formats.py" />
   <source>Fact-checker’s copy</source>
   <translation>Copia para verificación</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_support.py" />
   <source>Fact-checking desks: every checked fact has its source</source>
   <translation>Mesas de verificación: cada dato comprobado tiene su fuente</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>Fair: somebody with many machines finds it within {time}. One word more is better.</source>
   <translation>Aceptable: alguien con muchas máquinas la encuentra en {time}. Una palabra más es mejor.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Family name</source>
   <translation>Apellidos</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Field of expertise</source>
   <translation>Especialidad</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>Fields of both records</source>
   <translation>Campos de ambas fichas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/expert_form.py" />
   <source>Fields of expertise</source>
   <translation>Especialidades</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <location filename="ui/dialogs/import_table.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>File it</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Files imported before:</source>
   <translation>Archivos ya importados:</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Files of the same name in the folder are replaced.</source>
   <translation>Se reemplazan los archivos del mismo nombre en la carpeta.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Files to import</source>
   <translation>Archivos por importar</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>Fill the gap, or take the mark out.</source>
   <translation>Rellene el hueco o quite la marca.</translation>
  </message>
  <message>
   <location filename="ui/library_search.py" />
   <source>Filter by status, people, topic</source>
   <translation>Filtrar por estado, personas o tema</translation>
  </message>
  <message>
   <location filename="ui/filter_form.py" />
   <source>Filter {name}: {words}. Press to remove.</source>
   <translation>Filtro {name}: {words}. Pulse para quitarlo.</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Filters with a name</source>
   <translation>Filtros con nombre</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Find a command or a key</source>
   <translation>Buscar un comando o una tecla</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <source>Find a command…</source>
   <translation>Buscar un comando…</translation>
  </message>
  <message>
   <location filename="ui/commands/find.py" />
   <source>Find and replace…</source>
   <translation>Buscar y reemplazar…</translation>
  </message>
  <message>
   <location filename="ui/commands/find.py" />
   <source>Find next</source>
   <translation>Buscar siguiente</translation>
  </message>
  <message>
   <location filename="ui/commands/find.py" />
   <source>Find previous</source>
   <translation>Buscar anterior</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <location filename="ui/commands/find.py" />
   <source>Find…</source>
   <translation>Buscar…</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Finnish</source>
   <translation>Finés</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>Fixed: articles and exports refer to the profile by it.</source>
   <translation>Fijo: los artículos y las exportaciones se refieren al perfil por él.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/headlines.py" />
   <source>Fixed: the article was published under it.</source>
   <translation>Fijo: el artículo se publicó con él.</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>Fixed: the tags in articles refer to the person by it.</source>
   <translation>Fijo: las etiquetas de los artículos se refieren a la persona por él.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Fixed: the tags in articles refer to the source by it.</source>
   <translation>Fijo: las etiquetas de los artículos se refieren a la fuente por él.</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Focus on the paragraph</source>
   <translation>Centrarse en el párrafo</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Focus on the sentence</source>
   <translation>Centrarse en la frase</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Footnote</source>
   <translation>Nota al pie</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Footnotes</source>
   <translation>Notas al pie</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>For the desk. Nothing made for readers contains it.</source>
   <translation>Para la redacción. Nada de lo que llega a los lectores la contiene.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <location filename="ui/editor_area.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Format bar</source>
   <translation>Barra de formato</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Found by {cue}</source>
   <translation>Hallada por {cue}</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>Fragment</source>
   <translation>Fragmento</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Free some room on that disk, then save again; or save a copy on another disk.</source>
   <translation>Libere espacio en ese disco y guarde de nuevo, o guarde una copia en otro disco.</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Free some room on the disk, or save a copy elsewhere.</source>
   <translation>Libere espacio en el disco o guarde una copia en otro lugar.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>French</source>
   <translation>Francés</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_form.py" />
   <location filename="ui/panels/rows.py" />
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>From revision {old} to revision {new}</source>
   <translation>De la revisión {old} a la {new}</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>From revision {old} to the text now</source>
   <translation>Desde la revisión {old}</translation>
  </message>
  <message>
   <location filename="ui/spelling/going.py" />
   <source>From the beginning again.</source>
   <translation>De nuevo desde el principio.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preference_fields.py" />
   <source>From the next start on.</source>
   <translation>A partir del próximo inicio.</translation>
  </message>
  <message>
   <location filename="usecases/transcripts.py" />
   <source>From the transcript {file}</source>
   <translation>De la transcripción {file}</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>From “{name}”</source>
   <translation>Desde «{name}»</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>German</source>
   <translation>Alemán</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>Get its two files again, or choose another language under Edit, Spelling languages.</source>
   <translation>Consiga otra vez sus dos archivos o elija otro idioma en Editar, Idiomas de la ortografía.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>Get the file again and add that.</source>
   <translation>Consiga otra vez el archivo y añádalo.</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Getting started</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <location filename="importing/verdicts.py" />
   <source>Give each article’s table back on its own.</source>
   <translation>Devuelva la tabla de cada artículo por separado.</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Give every command its usual key again?</source>
   <translation>¿Devolver a cada comando su tecla habitual?</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Give it this key</source>
   <translation>Darle esta tecla</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>Give its passphrase in a file: --library-passphrase-file FILE; the window asks for it. With the recovery key: “workstation library recover”.</source>
   <translation>Dé su frase de paso en un archivo: --library-passphrase-file ARCHIVO; la ventana la pide. Con la clave de recuperación: «workstation library recover».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/relative_date.py" />
   <source>Give the date, or fill in the dateline in Details.</source>
   <translation>Dé la fecha o rellene la data en Detalles.</translation>
  </message>
  <message>
   <location filename="importing/verdicts.py" />
   <source>Give the file that the page saved, the page saved by the browser, or the table (CSV) beside it.</source>
   <translation>Indique el archivo que guardó la página, la página guardada por el navegador o la tabla (CSV) que la acompaña.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/surname_first.py" />
   <source>Give the full name and role here, and the surname alone further down.</source>
   <translation>Dé aquí nombre completo y cargo, y más abajo solo el apellido.</translation>
  </message>
  <message>
   <location filename="usecases/replying.py" />
   <source>Give them time to answer: correct one of the two.</source>
   <translation>Deles tiempo para responder: corrija uno de los dos.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Given name</source>
   <translation>Nombre de pila</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Go back to a backup…</source>
   <translation>Volver a una copia de seguridad…</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>Go back to the last good backup</source>
   <translation>Volver a la última copia buena</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <location filename="storage/trouble.py" />
   <source>Go back to the last good one with “workstation restore --last-backup”, or save what can be read with “workstation doctor --repair”.</source>
   <translation>Vuelva a la última copia buena con «workstation restore --last-backup», o rescate lo que se pueda leer con «workstation doctor --repair».</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>Go back to which backup?</source>
   <translation>¿A qué copia de seguridad volver?</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <location filename="ui/vault/family_dialog.py" />
   <location filename="ui/vault/library_dialogs.py" />
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="storage/migrating.py" />
   <source>Go on using it with the version you had, and report this.</source>
   <translation>Siga usándola con la versión que tenía e informe de esto.</translation>
  </message>
  <message>
   <location filename="ui/commands/attribution.py" />
   <source>Go through the proposals in the text</source>
   <translation>Recorrer las propuestas en el texto</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Go through the text</source>
   <translation>Recorrer el texto</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <location filename="ui/panels/finding_card.py" />
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <location filename="ui/palette/names.py" />
   <source>Go to article, person or source</source>
   <translation>Ir a un artículo, persona o fuente</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <source>Go to article, person or source…</source>
   <translation>Ir a un artículo, persona o fuente…</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Go to the passage</source>
   <translation>Ir al pasaje</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <location filename="ui/panels/finding_card.py" />
   <source>Go to the words in the text</source>
   <translation>Ir a las palabras en el texto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>Goes into it: {slug}</source>
   <translation>Se incorpora: {slug}</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Greek</source>
   <translation>Griego</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Ground rule</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Guesses, too ({n})</source>
   <translation>También conjeturas ({n})</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>HTML for a CMS</source>
   <translation>HTML para un gestor de contenidos</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>HTML page</source>
   <translation>Página HTML</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Heading</source>
   <translation>Ladillo</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>Headings</source>
   <translation>Ladillos</translation>
  </message>
  <message>
   <location filename="ui/article_form.py" />
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Headline and dek on top, then the story in Markdown. What you type is stored by itself.</source>
   <translation>Titular y entradilla arriba, después el texto en Markdown. Lo que escribe se guarda solo.</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <location filename="ui/panels/listing.py" />
   <source>Headlines</source>
   <translation>Titulares</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Headlines of the article</source>
   <translation>Titulares del artículo</translation>
  </message>
  <message>
   <location filename="ui/panels/search.py" />
   <source>Headlines, deks, texts, bylines and sections. Put words in quotation marks that stand together.</source>
   <translation>Titulares, entradillas, textos, firmas y secciones. Ponga entre comillas las palabras que van juntas.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Hebrew</source>
   <translation>Hebreo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/hedge.py" />
   <source>Hedge</source>
   <translation>Circunloquio</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Height of a line</source>
   <translation>Altura de la línea</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_support.py" />
   <source>Held to be verified, with no source</source>
   <translation>Dada por verificada, sin ninguna fuente</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <source>Help page</source>
   <translation>Página de ayuda</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <source>Help pages</source>
   <translation>Páginas de ayuda</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>High contrast look</source>
   <translation>Aspecto de alto contraste</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Hindi</source>
   <translation>Hindi</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>House style: be brief</source>
   <translation>Libro de estilo: sea breve</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typo.py" />
   <location filename="attribution/check/rules/word_doubled.py" />
   <source>House style: spelling</source>
   <translation>Libro de estilo: ortografía</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>House style: typography</source>
   <translation>Libro de estilo: tipografía</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="ui/panels/verifying.py" />
   <source>How far it has been stood up</source>
   <translation>Hasta dónde se ha comprobado</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>How it may be used</source>
   <translation>Cómo se puede usar</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>How it may be used, e.g. mornings only</source>
   <translation>Cómo se puede usar, p. ej. solo por la mañana</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>How it was approved</source>
   <translation>Cómo se aprobó</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>How many words is it to have?</source>
   <translation>¿Cuántas palabras debe tener?</translation>
  </message>
  <message>
   <location filename="ui/preview/switch.py" />
   <source>How the page is shown</source>
   <translation>Cómo se muestra la página</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/source_form.py" />
   <source>How they know</source>
   <translation>Cómo lo sabe</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>How to reach them</source>
   <translation>Cómo contactar</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Hungarian</source>
   <translation>Húngaro</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <location filename="ui/vault/unlock_dialog.py" />
   <source>I forgot it: use the recovery key</source>
   <translation>La he olvidado: usar la clave de recuperación</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <source>I forgot it…</source>
   <translation>La he olvidado…</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>I have written it down or printed it</source>
   <translation>La he anotado o impreso</translation>
  </message>
  <message>
   <location filename="ui/about.py" />
   <source>Icons: Lucide (ISC). Topics: IPTC Media Topics (CC BY 4.0).</source>
   <translation>Iconos: Lucide (ISC). Temas: IPTC Media Topics (CC BY 4.0).</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>Ignore in this article</source>
   <translation>Pasar por alto en este artículo</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>Ignore it in this article, or write the codename.</source>
   <translation>Páselo por alto en este artículo o escriba el nombre en clave.</translation>
  </message>
  <message>
   <location filename="importing/pasted.py" />
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="importing/pasted.py" />
   <source>Image: {name}</source>
   <translation>Imagen: {name}</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="ui/files_in.py" />
   <source>Images ({endings})</source>
   <translation>Imágenes ({endings})</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>Images of this article</source>
   <translation>Imágenes de este artículo</translation>
  </message>
  <message>
   <location filename="ui/commands/insert.py" />
   <source>Image…</source>
   <translation>Imagen…</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Import contacts</source>
   <translation>Importar contactos</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Import contacts from a vCard or CSV file</source>
   <translation>Importar contactos de un archivo vCard o CSV</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/panels/directory.py" />
   <source>Import contacts…</source>
   <translation>Importar contactos…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Import everything in this folder</source>
   <translation>Importar todo lo de esta carpeta</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>Import it as a folder, or choose a file.</source>
   <translation>Impórtela como carpeta o elija un archivo.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>Import the copy into an empty library.</source>
   <translation>Importe la copia en una biblioteca vacía.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Import these files</source>
   <translation>Importar estos archivos</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Import {n}</source>
   <translation>
    <numerusform>Importar {n}</numerusform>
    <numerusform>Importar {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Imported as a copy</source>
   <translation>Importado como copia</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Imported before as “{title}”</source>
   <translation>Importado antes como «{title}»</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Importing contacts</source>
   <translation>Importando contactos</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/editor_area.py" />
   <location filename="ui/library_pane.py" />
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="export/preset_jekyll.py" />
   <source>In Jekyll’s _posts folder the file must be called {date:%Y-%m-%d}-{slug}.md.</source>
   <translation>En la carpeta _posts de Jekyll el archivo debe llamarse {date:%Y-%m-%d}-{slug}.md.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>In all {n} places</source>
   <translation>
    <numerusform>En {n} lugar</numerusform>
    <numerusform>En los {n} lugares</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>In conflict</source>
   <translation>En conflicto</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>In the default pack: {severity}. Policy: {policy}.</source>
   <translation>En el paquete inicial: {severity}. Norma: {policy}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>In the directory</source>
   <translation>En el directorio</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>In the selection (Alt+L)</source>
   <translation>En la selección (Alt+L)</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>In the trash</source>
   <translation>En la papelera</translation>
  </message>
  <message>
   <location filename="ui/library_search.py" />
   <source>In the trash. Nothing here is lost: restore what you need.</source>
   <translation>En la papelera. Aquí no se pierde nada: recupere lo que necesite.</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>In this article</source>
   <translation>En este artículo</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>In use · {lengths}</source>
   <translation>En uso · {lengths}</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Independent sources</source>
   <translation>Fuentes independientes</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Indirect: in the reporter’s words</source>
   <translation>Indirecta: en palabras del redactor</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Indonesian</source>
   <translation>Indonesio</translation>
  </message>
  <message>
   <location filename="ui/files_in.py" />
   <source>Insert an image</source>
   <translation>Insertar una imagen</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Insert “{words}”</source>
   <translation>Insertar «{words}»</translation>
  </message>
  <message>
   <location filename="storage/database.py" />
   <source>Install it (pip install sqlcipher3), then try again.</source>
   <translation>Instálela (pip install sqlcipher3) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>Install {needed} or later, then open it again.</source>
   <translation>Instale {needed} o posterior y ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <location filename="ui/panels/header_form.py" />
   <source>Internal note</source>
   <translation>Nota interna</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Is a quote of the text already</source>
   <translation>Ya es una cita del texto</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Is the answer in the article?</source>
   <translation>¿Está la respuesta en el artículo?</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>It can stand on: “{words}”</source>
   <translation>Puede ir sobre: «{words}»</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>It is as it was before.</source>
   <translation>Está como estaba antes.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <source>It is held to be corroborated, and all that bears it out goes back to one source.</source>
   <translation>Se da por corroborada, y todo lo que la respalda se remonta a una sola fuente.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>It is no longer open for writing elsewhere.</source>
   <translation>Ya no está abierta para escribir en otro lugar.</translation>
  </message>
  <message>
   <location filename="export/factcheck.py" />
   <location filename="export/full.py" />
   <source>It is not in the copy.</source>
   <translation>No está en la copia.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>It is still open there. </source>
   <translation>Sigue abierta allí. </translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>It is taken out of the library for good, with the answer.</source>
   <translation>Se quita de la biblioteca para siempre, con la respuesta.</translation>
  </message>
  <message>
   <location filename="ui/about.py" />
   <source>It makes no network connection unless you ask for one.</source>
   <translation>No se conecta a la red si usted no lo pide.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>It may stand as a fact.</source>
   <translation>Puede darse como un hecho.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>It may stand as it is; naming the sources makes it stronger.</source>
   <translation>Puede quedar como está; nombrar las fuentes le da más fuerza.</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <location filename="ui/panels/quote_card.py" />
   <source>It stands in no article: its tag was taken out. The record is kept.</source>
   <translation>No está en ningún artículo: se quitó su etiqueta. La ficha se conserva.</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>It stands in the text, and in the journal and the revisions, until you take it out.</source>
   <translation>Está en el texto, y en el diario y las revisiones, hasta que lo quite.</translation>
  </message>
  <message>
   <location filename="usecases/importing.py" />
   <source>It was imported before; the article was left as it is.</source>
   <translation>Ya se había importado; el artículo se dejó como está.</translation>
  </message>
  <message>
   <location filename="importing/pasted.py" />
   <source>It was nested too deeply for its layout to be read; its words were kept as plain paragraphs.</source>
   <translation>Estaba demasiado anidado para leer su estructura; sus palabras se conservaron como párrafos simples.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>It was never corrected.</source>
   <translation>Nunca se corrigió.</translation>
  </message>
  <message>
   <location filename="storage/migrating.py" />
   <source>It was not changed, and a copy of it is at {backup}.</source>
   <translation>No se cambió y hay una copia en {backup}.</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <location filename="storage/inspection.py" />
   <location filename="storage/key_file.py" />
   <source>It was not changed.</source>
   <translation>No se cambió.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <location filename="storage/key_file.py" />
   <source>It was not changed. Copies made earlier are in {name}.files/backups.</source>
   <translation>No se cambió. Las copias anteriores están en {name}.files/backups.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>It was not written to your dictionary, which is an ordinary file.</source>
   <translation>No se escribió en su diccionario, que es un archivo corriente.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>It was opened, and every record can be read.</source>
   <translation>Se ha abierto y todas las fichas se pueden leer.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>It was true and could mislead: say what is meant.</source>
   <translation>Era cierto, pero podía inducir a error: diga qué se quiso decir.</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>It would have no key.</source>
   <translation>Se quedaría sin tecla.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Italian</source>
   <translation>Italiano</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Italic</source>
   <translation>Cursiva</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>Its file or folder cannot be written by you. Copy the library to a folder of your own to work on it.</source>
   <translation>Usted no puede escribir en su archivo o carpeta. Copie la biblioteca a una carpeta propia para trabajar en ella.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>Its record and the articles are untouched.</source>
   <translation>Su ficha y los artículos están intactos.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>Its record is untouched.</source>
   <translation>Su ficha queda intacta.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>Its record keeps the SHA-256 of what was added: {sha256}.</source>
   <translation>Su ficha guarda el SHA-256 de lo que se añadió: {sha256}.</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/articles_on_show.py" />
   <source>Its status becomes published, the time is noted and this state is kept as a revision. Nothing is sent.</source>
   <translation>Su estado pasa a publicado, se anota la hora y este texto se guarda como revisión. No se envía nada.</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Its text</source>
   <translation>Su texto</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Its usual key</source>
   <translation>Su tecla habitual</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Japanese</source>
   <translation>Japonés</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Keep a named revision</source>
   <translation>Guardar una revisión con nombre</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Keep a named revision…</source>
   <translation>Guardar con nombre…</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <source>Keep a revision</source>
   <translation>Guardar una revisión</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Keep as printed</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Keep as quotes</source>
   <translation>Guardar como citas</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <location filename="usecases/vault.py" />
   <source>Keep it where you would keep a passport, away from the computer. There is no third way in:</source>
   <translation>Guárdela donde guardaría un pasaporte, lejos del ordenador. No hay una tercera entrada:</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Keep mine as a new article</source>
   <translation>Guardar el mío como artículo nuevo</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>Keep one and move its quotes there by hand.</source>
   <translation>Conserve una y pase sus citas a ella a mano.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_pelican.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>Keep one of the two.</source>
   <translation>Conserve uno de los dos.</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Keep this filter</source>
   <translation>Guardar este filtro</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Keep this filter…</source>
   <translation>Guardar este filtro…</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Keep this one to compare others with; otherwise they are compared with the text now</source>
   <translation>Fijar esta para comparar otras con ella; si no, se comparan con el texto actual</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Keep {name} as printed</source>
   <translation>Dejar a {name} como se publicó</translation>
  </message>
  <message>
   <location filename="ui/editor_area.py" />
   <source>Kept as a revision.</source>
   <translation>Guardado como revisión.</translation>
  </message>
  <message>
   <location filename="importing/markdown.py" />
   <source>Kept as they are, but not used: {names}.</source>
   <translation>Se conservan como están, pero no se usan: {names}.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Kept as “{label}”.</source>
   <translation>Guardado como «{label}».</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Kept in the vault, shown while it is unlocked</source>
   <translation>Guardado en la caja fuerte; se muestra mientras está abierta</translation>
  </message>
  <message>
   <location filename="ui/dialogs/stops_form.py" />
   <source>Kept with what left, for whoever asks later</source>
   <translation>Se guarda con lo que sale, por si alguien pregunta después</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>Kept, but no longer in the article:</source>
   <translation>Guardados, pero ya no están en el artículo:</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>Kept, but the words were changed since:</source>
   <translation>Guardados, pero las palabras cambiaron después:</translation>
  </message>
  <message>
   <location filename="ui/commands/keys_page.py" />
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <location filename="ui/commands/keys_page.py" />
   <location filename="ui/commands/shortcuts_dialog.py" />
   <location filename="ui/help/pages.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>Keys of your own are forgotten.</source>
   <translation>Se olvidan las teclas propias.</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <source>Keys…</source>
   <translation>Teclas…</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/correct_dialog.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/quote_card.py" />
   <location filename="ui/panels/source_form.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Kind of contact</source>
   <translation>Tipo de contacto</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Korean</source>
   <translation>Coreano</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Label of the link</source>
   <translation>Nombre del enlace</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Label, e.g. Mastodon</source>
   <translation>Nombre, p. ej. Mastodon</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/panels/header_form.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Language of new articles</source>
   <translation>Idioma de los artículos nuevos</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Language of the bio</source>
   <translation>Idioma de la biografía</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/expert_form.py" />
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Large heading</source>
   <translation>Ladillo grande</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>Last changed first</source>
   <translation>Últimos cambios primero</translation>
  </message>
  <message>
   <location filename="ui/panels/contacted_field.py" />
   <source>Last contacted</source>
   <translation>Último contacto</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/lead_image.py" />
   <source>Lead image</source>
   <translation>Imagen principal</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>Lead image: {name}</source>
   <translation>Imagen principal: {name}</translation>
  </message>
  <message>
   <location filename="ui/help/tour.py" />
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Leave out</source>
   <translation>Dejar fuera</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_attack.py" />
   <source>Leave the attack out, or get it on the record and ask the person for an answer.</source>
   <translation>Omita el ataque, o consígalo con nombre y pida una respuesta a la persona.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_opinion.py" />
   <source>Leave the judgement out, keep the fact, or find somebody who says it with their name.</source>
   <translation>Omita el juicio, conserve el hecho o busque a alguien que lo diga con su nombre.</translation>
  </message>
  <message>
   <location filename="export/recipes.py" />
   <source>Leave the preset out.</source>
   <translation>No indique ajuste.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>Leave the second word out.</source>
   <translation>Quite la segunda palabra.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <location filename="importing/word_story.py" />
   <source>Left out: footers of the pages: {words}.</source>
   <translation>Omitido: pies de página: {words}.</translation>
  </message>
  <message>
   <location filename="importing/word_story.py" />
   <source>Left out: headers of the pages: {words}.</source>
   <translation>Omitido: encabezados de página: {words}.</translation>
  </message>
  <message numerus="yes">
   <location filename="importing/word_story.py" />
   <source>Left out: {n} equations.</source>
   <translation>
    <numerusform>Omitida: {n} ecuación.</numerusform>
    <numerusform>Omitidas: {n} ecuaciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="importing/html_clean.py" />
   <source>Left out: {n} {name} elements{at}.</source>
   <translation>
    <numerusform>Omitido: {n} elemento {name}{at}.</numerusform>
    <numerusform>Omitidos: {n} elementos {name}{at}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>Left out: {outside} words of the page outside its article.</source>
   <translation>Omitidas: {outside} palabras de la página ajenas al artículo.</translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>Left out: {what} (“{words}”).</source>
   <translation>Omitido: {what} («{words}»).</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Length of a line</source>
   <translation>Longitud de la línea</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Length of the bio</source>
   <translation>Extensión de la biografía</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>Length: {said}</source>
   <translation>Extensión: {said}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Let the other stay</source>
   <translation>Dejar el otro</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Library and safety</source>
   <translation>Biblioteca y seguridad</translation>
  </message>
  <message>
   <location filename="ui/panels/lead_image.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Light look</source>
   <translation>Aspecto claro</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/commands/view.py" />
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <location filename="ui/preview/switch.py" />
   <source>Light or dark: {page}</source>
   <translation>Claro u oscuro: {page}</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Light page</source>
   <translation>Página clara</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Likely duplicates</source>
   <translation>Posibles duplicados</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <location filename="ui/panels/directory.py" />
   <source>Likely duplicates…</source>
   <translation>Posibles duplicados…</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Lima, 12 May</source>
   <translation>Lima, 12 de mayo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Line {line}</source>
   <translation>Línea {line}</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Line {line}, column {column}</source>
   <translation>Línea {line}, columna {column}</translation>
  </message>
  <message>
   <location filename="cli/suggesting.py" />
   <source>Line {number} is not a JSON object with “id” and “text”.</source>
   <translation>La línea {number} no es un objeto JSON con «id» y «text».</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>Line {n} of “{name}” should hold two times, as in 00:01:02,500 --&gt; 00:01:04,000.</source>
   <translation>La línea {n} de «{name}» debería tener dos tiempos, como en 00:01:02,500 --&gt; 00:01:04,000.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Lines of the transcript</source>
   <translation>Líneas de la transcripción</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/rows.py" />
   <source>Links</source>
   <translation>Enlaces</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Links to the sources</source>
   <translation>Enlaces a las fuentes</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Link…</source>
   <translation>Enlace…</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="ui/panels/people.py" />
   <source>Lists</source>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Lock the vault</source>
   <translation>Cerrar la caja fuerte</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Lock the vault after</source>
   <translation>Cerrar la caja fuerte tras</translation>
  </message>
  <message>
   <location filename="ui/vault/button.py" />
   <source>Lock the vault now</source>
   <translation>Cerrar la caja fuerte ahora</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>Look at capital letters and the keyboard’s language; the recovery key is the only other way in.</source>
   <translation>Compruebe las mayúsculas y el idioma del teclado; la clave de recuperación es la única otra entrada.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <location filename="storage/replies.py" />
   <source>Look at it again and put your change in.</source>
   <translation>Vuelva a mirarla e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>Look at it again.</source>
   <translation>Mírelo otra vez.</translation>
  </message>
  <message>
   <location filename="storage/claims.py" />
   <source>Look at the claim again and put your change in.</source>
   <translation>Vuelva a mirar la afirmación e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="storage/comments.py" />
   <source>Look at the comment again.</source>
   <translation>Mire otra vez el comentario.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>Look at the image again and put your change in.</source>
   <translation>Mire otra vez la imagen e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Look at the proposal</source>
   <translation>Ver la propuesta</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <source>Look at the proposals</source>
   <translation>Ver las propuestas</translation>
  </message>
  <message>
   <location filename="storage/quotes.py" />
   <source>Look at the quote again and put your change in.</source>
   <translation>Mire otra vez la cita e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <source>Look at the record again and put your change in.</source>
   <translation>Mire otra vez la ficha e introduzca su cambio.</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>Look for an earlier copy in {name}.files/backups.</source>
   <translation>Busque una copia anterior en {name}.files/backups.</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Look for duplicates among {plural}</source>
   <translation>Buscar duplicados: {plural}</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>Look for the original, or add this one as new evidence.</source>
   <translation>Busque el original o añada este como una prueba nueva.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>Look for the sheet that was printed last.</source>
   <translation>Busque la última hoja impresa.</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Look of the system</source>
   <translation>Aspecto del sistema</translation>
  </message>
  <message>
   <location filename="usecases/naming.py" />
   <source>Look the name up, or add it first: {command}.</source>
   <translation>Busque el nombre o añádalo antes: {command}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>Looked at are the addresses as written; nothing is fetched. An address needs https:// and a host, a link needs words, and no space stands between ] and (.</source>
   <translation>Se miran las direcciones como están escritas; no se descarga nada. Una dirección necesita https:// y un servidor, un enlace necesita palabras y entre ] y ( no va espacio.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Looking at the files</source>
   <translation>Examinando los archivos</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Looking at the files…</source>
   <translation>Examinando los archivos…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Looking for duplicates</source>
   <translation>Buscando duplicados</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>Looking for suggestions…</source>
   <translation>Buscando sugerencias…</translation>
  </message>
  <message>
   <location filename="ui/panels/search.py" />
   <source>Looking for the best among all…</source>
   <translation>Buscando lo mejor entre todos…</translation>
  </message>
  <message>
   <location filename="ui/vault/family_dialog.py" />
   <source>Looking for the family name</source>
   <translation>Buscando el apellido</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Made for</source>
   <translation>Hecho para</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Make a copy</source>
   <translation>Hacer una copia</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Make a profile</source>
   <translation>Crear un perfil</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <source>Make an expert confidential</source>
   <translation>Hacer confidencial a un experto</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Make an expert confidential…</source>
   <translation>Hacer confidencial a un experto…</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <source>Make confidential</source>
   <translation>Hacer confidencial</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Make it a claim…</source>
   <translation>Marcar afirmación…</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Make its record</source>
   <translation>Crear su ficha</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Make one as soon as that is mended.</source>
   <translation>Haga una en cuanto eso esté resuelto.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Make room and export again.</source>
   <translation>Libere espacio y exporte de nuevo.</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <source>Making the expert confidential</source>
   <translation>Haciendo confidencial al experto</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/articles_on_show.py" />
   <source>Mark as published</source>
   <translation>Marcar como publicado</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <source>Mark as published…</source>
   <translation>Marcar como publicado…</translation>
  </message>
  <message>
   <location filename="storage/printings.py" />
   <source>Mark the article as published again to seal it anew, or go back to a backup of the library.</source>
   <translation>Vuelva a marcar el artículo como publicado para sellarlo de nuevo, o recurra a una copia de seguridad de la biblioteca.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unverified_without_claim.py" />
   <source>Mark the statement as a claim, so that its verification is kept.</source>
   <translation>Marque lo dicho como afirmación, para que se guarde su verificación.</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/articles_on_show.py" />
   <source>Mark “{title}” as published?</source>
   <translation>¿Marcar «{title}» como publicado?</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="ui/editor/editor.py" />
   <source>Markdown. Tab indents in lists and elsewhere goes on; F6 leaves the text. Control+Return opens the record of the tag at the caret. An at sign names an expert or a source.</source>
   <translation>Markdown. El tabulador sangra en las listas y en lo demás pasa adelante; F6 sale del texto. Ctrl+Intro abre la ficha de la etiqueta donde está el cursor. Una arroba nombra a un experto o una fuente.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Marked in the HTML, unseen by readers</source>
   <translation>Marcadas en el HTML, sin que los lectores lo vean</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Match case (Alt+C)</source>
   <translation>Distinguir mayúsculas (Alt+C)</translation>
  </message>
  <message>
   <location filename="usecases/findings.py" />
   <source>Mend it, or allow it in the vault.</source>
   <translation>Corríjalo, o permítalo en la bóveda.</translation>
  </message>
  <message>
   <location filename="cli/suggesting.py" />
   <source>Mend that line and run it again.</source>
   <translation>Corrija esa línea y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Menus, lists and forms. The text one writes has a size of its own.</source>
   <translation>Menús, listas y formularios. El texto que se escribe tiene su propio tamaño.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Merge this record with another</source>
   <translation>Fusionar esta ficha con otra</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Merge with another…</source>
   <translation>Fusionar con otra…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Middle name</source>
   <translation>Segundo nombre</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Missing or damaged: {some}. Add the same pictures again.</source>
   <translation>Faltan o están dañadas: {some}. Añada otra vez las mismas imágenes.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Mixed: partly word for word</source>
   <translation>Mixta: en parte palabra por palabra</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Modified</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <location filename="ui/commands/bars.py" />
   <source>More commands</source>
   <translation>Más comandos</translation>
  </message>
  <message>
   <location filename="ui/widgets/banner.py" />
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <location filename="ui/commands/writing.py" />
   <source>Move section down</source>
   <translation>Bajar la sección</translation>
  </message>
  <message>
   <location filename="ui/commands/writing.py" />
   <source>Move section up</source>
   <translation>Subir la sección</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Move the folder {place} away, or export to another folder.</source>
   <translation>Aparte la carpeta {place} o exporte a otra carpeta.</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <location filename="ui/library_pane.py" />
   <source>Move to trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <location filename="ui/widgets/rows_field.py" />
   <source>Move {noun} down (Alt+Down)</source>
   <translation>Bajar: {noun} (Alt+Abajo)</translation>
  </message>
  <message>
   <location filename="ui/widgets/rows_field.py" />
   <source>Move {noun} up (Alt+Up)</source>
   <translation>Subir: {noun} (Alt+Arriba)</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Movement</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Muted ones ({n})</source>
   <translation>Silenciados ({n})</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <location filename="ui/panels/finding_card.py" />
   <source>Muted: {reason}</source>
   <translation>Silenciado: {reason}</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>Muted: {what}</source>
   <translation>Silenciado: {what}</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>Mute…</source>
   <translation>Silenciar…</translation>
  </message>
  <message>
   <location filename="ui/spelling/personal_words.py" />
   <source>My dictionary</source>
   <translation>Mi diccionario</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <location filename="ui/spelling/languages.py" />
   <source>My dictionary…</source>
   <translation>Mi diccionario…</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>NOT SAVED</source>
   <translation>SIN GUARDAR</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/contacts_table.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <location filename="ui/panels/directory.py" />
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/source_form.py" />
   <location filename="ui/saved_filters.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <source>Name a file that does not exist yet, in a folder you may write to.</source>
   <translation>Indique un archivo que aún no exista, en una carpeta en la que pueda escribir.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>Name a file that holds it: --new-passphrase-file FILE, or put it on a second line.</source>
   <translation>Indique un archivo que la contenga: --new-passphrase-file ARCHIVO, o póngala en una segunda línea.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>Name a file that holds only it: --passphrase-file FILE.</source>
   <translation>Indique un archivo que solo la contenga: --passphrase-file ARCHIVO.</translation>
  </message>
  <message>
   <location filename="storage/where.py" />
   <source>Name a file, as in --library newsroom.db, or an address that begins with sqlite:///.</source>
   <translation>Indique un archivo, como --library redaccion.db, o una dirección que empiece por sqlite:///.</translation>
  </message>
  <message>
   <location filename="storage/where.py" />
   <source>Name a file, as in --library newsroom.db.</source>
   <translation>Indique un archivo, como --library redaccion.db.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>Name a short text file that holds only what is asked for.</source>
   <translation>Indique un archivo de texto breve que contenga solo lo que se pide.</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Name as printed</source>
   <translation>Nombre como se publica</translation>
  </message>
  <message>
   <location filename="markdown/replacing.py" />
   <source>Name fewer words, or change the text in the editor and then give the note alone.</source>
   <translation>Indique menos palabras, o cambie el texto en el editor y publique después solo la nota.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_support.py" />
   <source>Name in the claim’s record what bears it out, or take the verification back.</source>
   <translation>Indique en la ficha de la afirmación qué la respalda, o retire la verificación.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <source>Name in the same paragraph who relayed it, and record who asserts it.</source>
   <translation>Nombre en el mismo párrafo a quien la transmitió y anote quién la afirma.</translation>
  </message>
  <message>
   <location filename="ui/widgets/social_card.py" />
   <source>Name of the site</source>
   <translation>Nombre del sitio</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/second_hand_without_outlet.py" />
   <source>Name the outlet and, if it says so, whom it cites; tag it as a source.</source>
   <translation>Nombre el medio y, si lo dice, a quién cita; etiquételo como fuente.</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <location filename="ui/panels/revisions.py" />
   <source>Name this revision</source>
   <translation>Nombrar esta revisión</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Named</source>
   <translation>Con nombre</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Named people who may be quoted, officials included. Select a name in the text and press Ctrl+Shift+E to add one.</source>
   <translation>Personas con nombre a las que se puede citar, también cargos públicos. Seleccione un nombre en el texto y pulse Ctrl+Shift+E para añadir una.</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Names the article in files and links. Click one of these or press Enter on it to take it.</source>
   <translation>Nombra el artículo en archivos y enlaces. Pulse uno de estos, o Intro sobre él, para tomarlo.</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Names the article in files and links. Its headline gives no better one.</source>
   <translation>Nombra el artículo en archivos y enlaces. Su titular no da ninguno mejor.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Names the article in files, links and commands. It can be changed until the article is published.</source>
   <translation>Nombra el artículo en archivos, enlaces y comandos. Se puede cambiar hasta que se publique.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Names, other spellings and contacts were compared.</source>
   <translation>Se compararon nombres, otras grafías y contactos.</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Names, titles and bios stay as they were sealed on {when}.</source>
   <translation>Nombres, cargos y biografías quedan como se sellaron el {when}.</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Name…</source>
   <translation>Nombrar…</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Never leaves</source>
   <translation>Nunca sale de aquí</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Never lose a word</source>
   <translation>No perder ni una palabra</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/dialogs/contacts_table.py" />
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/dialogs/import_table.py" />
   <location filename="ui/editor_area.py" />
   <location filename="ui/library_pane.py" />
   <source>New article</source>
   <translation>Artículo nuevo</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>New confidential source</source>
   <translation>Nueva fuente confidencial</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>New confidential source…</source>
   <translation>Nueva fuente confidencial…</translation>
  </message>
  <message>
   <location filename="ui/editor/completion_list.py" />
   <source>New expert “{name}”</source>
   <translation>Experto nuevo: «{name}»</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>New facts came in; nothing was wrong.</source>
   <translation>Han llegado datos nuevos; nada estaba mal.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>New passphrase</source>
   <translation>Nueva frase de paso</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <location filename="ui/vault/unlock_dialog.py" />
   <source>New passphrase (empty: the old one stays)</source>
   <translation>Nueva frase de paso (vacía: se mantiene la anterior)</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <source>New passphrase of the library</source>
   <translation>Nueva frase de paso de la biblioteca</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>New passphrase of the vault</source>
   <translation>Nueva frase de paso de la caja fuerte</translation>
  </message>
  <message>
   <location filename="ui/editor/completion_list.py" />
   <source>New source “{name}”</source>
   <translation>Fuente nueva: «{name}»</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>New {noun}</source>
   <translation>Ficha nueva: {noun}</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>New…</source>
   <translation>Nuevo…</translation>
  </message>
  <message>
   <location filename="ui/help/tour.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Next (F3)</source>
   <translation>Siguiente (F3)</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <source>Next comment</source>
   <translation>Comentario siguiente</translation>
  </message>
  <message>
   <location filename="ui/commands/attribution.py" />
   <source>Next finding</source>
   <translation>Hallazgo siguiente</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <source>Next misspelt word</source>
   <translation>Siguiente falta</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <source>Next place</source>
   <translation>Zona siguiente</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="ui/widgets/career_line.py" />
   <source>No affiliation from {start} to {end}.</source>
   <translation>Sin afiliación de {start} a {end}.</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>No affiliation yet</source>
   <translation>Sin afiliación todavía</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>No article fits</source>
   <translation>Ningún artículo encaja</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/search.py" />
   <source>No article has the words “{words}”. Try fewer or other words.</source>
   <translation>Ningún artículo tiene las palabras «{words}». Pruebe con menos u otras.</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>No article has this profile in its byline yet.</source>
   <translation>Ningún artículo lleva todavía este perfil en la firma.</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>No article here has the words “{words}”. Take away a filter, or try others.</source>
   <translation>Aquí ningún artículo tiene las palabras «{words}». Quite un filtro o pruebe con otras.</translation>
  </message>
  <message>
   <location filename="ui/editor_area.py" />
   <location filename="ui/panels/check.py" />
   <location filename="ui/panels/comments.py" />
   <location filename="ui/panels/details.py" />
   <location filename="ui/panels/headlines.py" />
   <location filename="ui/panels/in_article.py" />
   <location filename="ui/panels/proof.py" />
   <location filename="ui/panels/proposals.py" />
   <location filename="ui/panels/replies.py" />
   <location filename="ui/panels/revisions.py" />
   <source>No article is open</source>
   <translation>No hay ningún artículo abierto</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>No article is touched.</source>
   <translation>No se toca ningún artículo.</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>No articles yet</source>
   <translation>Aún no hay artículos</translation>
  </message>
  <message>
   <location filename="app.py" />
   <location filename="cli/encryption.py" />
   <location filename="ui/converting.py" />
   <source>No backup was made: {happened}</source>
   <translation>No se hizo copia de seguridad: {happened}</translation>
  </message>
  <message>
   <location filename="ui/widgets/author_box.py" />
   <source>No bio yet: the box prints name and role alone.</source>
   <translation>Sin biografía todavía: el recuadro publica solo nombre y cargo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/byline_missing.py" />
   <source>No byline</source>
   <translation>Sin firma</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>No byline yet. Type a name below.</source>
   <translation>Sin firma todavía. Escriba un nombre debajo.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <source>No claim of the text</source>
   <translation>Ninguna afirmación del texto</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/credit_missing.py" />
   <source>No credit line</source>
   <translation>Sin línea de crédito</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/dek_missing.py" />
   <source>No dek</source>
   <translation>Sin entradilla</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>No description</source>
   <translation>Sin descripción</translation>
  </message>
  <message>
   <location filename="ui/preview/editors_view.py" />
   <source>No description (alt text)</source>
   <translation>Sin descripción (texto alternativo)</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>No dictionary</source>
   <translation>Sin diccionario</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>No dictionary for this article’s language ({tag})</source>
   <translation>No hay diccionario para el idioma de este artículo ({tag})</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>No evidence is kept for this.</source>
   <translation>No se guarda ninguna prueba de esto.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>No file yet</source>
   <translation>Aún sin archivo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>No files yet</source>
   <translation>Aún no hay archivos</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>No filter has a name yet</source>
   <translation>Ningún filtro tiene nombre todavía</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>No findings</source>
   <translation>Sin hallazgos</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>No headings yet</source>
   <translation>Aún no hay ladillos</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/headline_missing.py" />
   <location filename="ui/panels/revision_view.py" />
   <source>No headline</source>
   <translation>Sin titular</translation>
  </message>
  <message>
   <location filename="ui/widgets/social_card.py" />
   <source>No headline yet</source>
   <translation>Aún sin titular</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>No images in this article</source>
   <translation>Este artículo no tiene imágenes</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <location filename="ui/widgets/social_card.py" />
   <source>No lead image</source>
   <translation>Sin imagen principal</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>No longer ignore “{word}”</source>
   <translation>Dejar de pasar por alto «{word}»</translation>
  </message>
  <message>
   <location filename="ui/filter_form.py" />
   <source>No longer only this {name}</source>
   <translation>Quitar este filtro: {name}</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>No misspelt word stands here. F7 goes to the next one.</source>
   <translation>Aquí no hay ninguna falta. F7 va a la siguiente.</translation>
  </message>
  <message>
   <location filename="ui/spelling/going.py" />
   <source>No misspelt word was found.</source>
   <translation>No se encontró ninguna falta.</translation>
  </message>
  <message>
   <location filename="ui/open_articles.py" />
   <source>No other article is open. Ctrl+O finds one.</source>
   <translation>No hay otro artículo abierto. Ctrl+O busca uno.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>No other article uses the same quote or claim.</source>
   <translation>Ningún otro artículo usa la misma cita o afirmación.</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <source>No page has the words “{words}”.</source>
   <translation>Ninguna página tiene las palabras “{words}”.</translation>
  </message>
  <message>
   <location filename="usecases/family_names.py" />
   <source>No place has the mark “{mark}”.</source>
   <translation>Ningún lugar tiene la marca «{mark}».</translation>
  </message>
  <message>
   <location filename="ui/widgets/focus_field.py" />
   <source>No point is chosen: cuts of the picture keep its middle</source>
   <translation>Sin punto elegido: los recortes conservan el centro de la imagen</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>No preference has these words.</source>
   <translation>Ninguna preferencia tiene esas palabras.</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <source>No preview on this computer</source>
   <translation>Sin vista previa en este ordenador</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>No profile: the name alone is printed</source>
   <translation>Sin perfil: solo se publica el nombre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>No recording yet: choose it, or only the times are kept.</source>
   <translation>Aún no hay grabación: elíjala o solo se guardarán los tiempos.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>No revisions yet</source>
   <translation>Aún no hay revisiones</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>No role yet</source>
   <translation>Sin cargo todavía</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>No sound device was found: it plays in silence, and times can still be marked.</source>
   <translation>No se encontró ningún dispositivo de sonido: se reproduce en silencio y aún se pueden marcar los tiempos.</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <location filename="ui/preview/editors_view.py" />
   <source>No speaker yet</source>
   <translation>Sin autor de la cita todavía</translation>
  </message>
  <message>
   <location filename="ui/panels/speaker_field.py" />
   <source>No speaker yet: type a name</source>
   <translation>Aún no se sabe quién habla: escriba un nombre</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>No suggestions</source>
   <translation>Sin sugerencias</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>No target</source>
   <translation>Sin objetivo</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>No times are marked yet.</source>
   <translation>Todavía no hay tiempos marcados.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>No two records look like one</source>
   <translation>No hay dos fichas que parezcan una</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>No typing waits to be stored.</source>
   <translation>Nada de lo escrito espera a ser guardado.</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>No words of this person are tagged as a quote yet.</source>
   <translation>Aún no hay palabras de esta persona etiquetadas como cita.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>No words of this source are tagged as a quote yet.</source>
   <translation>Aún no hay palabras de esta fuente etiquetadas como cita.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>No words were given.</source>
   <translation>No se dieron palabras.</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>No {plural} yet</source>
   <translation>Todavía no hay {plural}</translation>
  </message>
  <message>
   <location filename="ui/panels/voice_field.py" />
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Nobody asserts it yet</source>
   <translation>Nadie la afirma todavía</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Nobody has said yet where this is from</source>
   <translation>Nadie ha dicho aún de dónde sale esto</translation>
  </message>
  <message>
   <location filename="ui/panels/speaker_field.py" />
   <source>Nobody is known to have said it</source>
   <translation>No se sabe quién lo dijo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>Nobody is named as the speaker of this quote.</source>
   <translation>No se nombra a nadie como autor de esta cita.</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Nobody is to be asked yet</source>
   <translation>Aún no hay que preguntar a nadie</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/attributing/review.py" />
   <source>Nobody named</source>
   <translation>Nadie nombrado</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Nobody’s answer waits</source>
   <translation>No se espera respuesta de nadie</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/find/bar.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Norwegian Bokmål</source>
   <translation>Noruego bokmål</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Not as they were written: {some}.</source>
   <translation>No están como se escribieron: {some}.</translation>
  </message>
  <message>
   <location filename="ui/attributing/count_button.py" />
   <location filename="ui/panels/check.py" />
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Not decided</source>
   <translation>Sin decidir</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>Not for readers. An address becomes public only as a link.</source>
   <translation>No es para los lectores. Una dirección solo se hace pública como enlace.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Not imported</source>
   <translation>No importado</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Not in the directory · {times}</source>
   <translation>No está en el directorio · {times}</translation>
  </message>
  <message>
   <location filename="ui/preview/editors_view.py" />
   <source>Not in the library</source>
   <translation>No está en la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>Not quoted yet</source>
   <translation>Aún no citado</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Not saved: {happened}</source>
   <translation>Sin guardar: {happened}</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>Not understood in the document: {what}.</source>
   <translation>No se entendió en el documento: {what}.</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/claim_card.py" />
   <location filename="ui/panels/evidence_form.py" />
   <location filename="ui/panels/evidence_part.py" />
   <location filename="ui/panels/quote_card.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Note for the desk</source>
   <translation>Nota para la redacción</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <source>Note it</source>
   <translation>Anotar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/source_form.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Nothing backs it yet. Add a recording, a document, a saved page or a note.</source>
   <translation>Nada la respalda todavía. Añada una grabación, un documento, una página guardada o una nota.</translation>
  </message>
  <message>
   <location filename="ui/panels/difference_view.py" />
   <source>Nothing differs between these two.</source>
   <translation>No hay diferencias entre estas dos.</translation>
  </message>
  <message>
   <location filename="ui/palette/palette.py" />
   <source>Nothing fits “{words}”. Try fewer letters.</source>
   <translation>Nada encaja con «{words}». Pruebe con menos letras.</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/search.py" />
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Nothing found for “{words}”</source>
   <translation>No se encontró nada para «{words}»</translation>
  </message>
  <message>
   <location filename="ui/editor_area.py" />
   <source>Nothing has changed since the last revision.</source>
   <translation>No ha cambiado nada desde la última revisión.</translation>
  </message>
  <message>
   <location filename="ui/panels/difference_view.py" />
   <source>Nothing has changed since this revision.</source>
   <translation>No ha cambiado nada desde esta revisión.</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>Nothing has left yet.</source>
   <translation>Aún no ha salido nada.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Nothing is checked</source>
   <translation>No se revisa nada</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Nothing is proposed</source>
   <translation>No se propone nada</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Nothing is proposed for this text.</source>
   <translation>No se propone nada para este texto.</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Nothing is recorded to compare it with.</source>
   <translation>No hay nada grabado con que compararlo.</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>Nothing is selected.</source>
   <translation>No hay nada seleccionado.</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Nothing is tagged in this sentence</source>
   <translation>En esta frase no hay nada marcado</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Nothing is tagged yet</source>
   <translation>Aún no hay nada etiquetado</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Nothing leaves this page by itself. Save the verdicts and give the file back; or fill in the table (CSV) that lies beside this page.</source>
   <translation>Nada sale de esta página por sí solo. Guarde los veredictos y devuelva el archivo, o rellene la tabla (CSV) que está junto a esta página.</translation>
  </message>
  <message>
   <location filename="ui/panels/embargo_field.py" />
   <source>Nothing may leave before. The zone is the one it was agreed in.</source>
   <translation>Nada puede salir antes. La zona horaria es la que se acordó.</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Nothing more is proposed for this text.</source>
   <translation>No se propone nada más para este texto.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/embargo_running.py" />
   <source>Nothing of an article may reach readers before the moment that was agreed.</source>
   <translation>Nada de un artículo puede llegar a los lectores antes del momento acordado.</translation>
  </message>
  <message>
   <location filename="usecases/vault_copy.py" />
   <source>Nothing of it was brought in.</source>
   <translation>No se trajo nada de ahí.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>Nothing of the other vault was brought in.</source>
   <translation>No se trajo nada de la otra caja fuerte.</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <source>Nothing of this card is ever exported for readers.</source>
   <translation>Nada de esta ficha se exporta nunca para los lectores.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Nothing of this part is ever printed.</source>
   <translation>Nada de esta parte se publica nunca.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <source>Nothing stands beside it in clear.</source>
   <translation>Junto a ella no hay nada sin cifrar.</translation>
  </message>
  <message>
   <location filename="usecases/demo.py" />
   <source>Nothing to import was found in {source}.</source>
   <translation>No se encontró nada que importar en {source}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Nothing to import was found there</source>
   <translation>Ahí no se encontró nada que importar</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Nothing to remark</source>
   <translation>Nada que señalar</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>Nothing to remark.</source>
   <translation>Nada que señalar.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Nothing to show</source>
   <translation>Nada que mostrar</translation>
  </message>
  <message>
   <location filename="ui/palette/palette.py" />
   <source>Nothing to show yet.</source>
   <translation>Aún no hay nada que mostrar.</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <location filename="ui/panels/proposals.py" />
   <source>Nothing waits for you</source>
   <translation>Nada le espera</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/images.py" />
   <location filename="storage/pictures.py" />
   <location filename="ui/pasting/pasting.py" />
   <source>Nothing was added.</source>
   <translation>No se añadió nada.</translation>
  </message>
  <message>
   <location filename="importing/otranscribe.py" />
   <location filename="importing/transcripts.py" />
   <source>Nothing was brought in; the file was not touched.</source>
   <translation>No se incorporó nada; el archivo no se tocó.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>Nothing was changed or overwritten.</source>
   <translation>No se cambió ni se sobrescribió nada.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>Nothing was changed or overwritten; articles and codenames are not touched by this.</source>
   <translation>No se ha cambiado ni sobrescrito nada; los artículos y los nombres en clave no se ven afectados.</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <location filename="cli/encryption.py" />
   <location filename="cli/scrubbing.py" />
   <location filename="cli/secrets.py" />
   <location filename="cli/vault.py" />
   <location filename="domain/base.py" />
   <location filename="importing/reading.py" />
   <location filename="importing/verdicts.py" />
   <location filename="markdown/front_matter.py" />
   <location filename="markdown/replacing.py" />
   <location filename="storage/access.py" />
   <location filename="storage/articles.py" />
   <location filename="storage/claims.py" />
   <location filename="storage/comments.py" />
   <location filename="storage/converting.py" />
   <location filename="storage/corrections.py" />
   <location filename="storage/database.py" />
   <location filename="storage/directory.py" />
   <location filename="storage/evidence.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/images.py" />
   <location filename="storage/inspection.py" />
   <location filename="storage/key_file.py" />
   <location filename="storage/merges.py" />
   <location filename="storage/quotes.py" />
   <location filename="storage/replies.py" />
   <location filename="storage/revisions.py" />
   <location filename="storage/tables/base.py" />
   <location filename="storage/trouble.py" />
   <location filename="storage/vault.py" />
   <location filename="ui/spelling/languages.py" />
   <location filename="usecases/articles.py" />
   <location filename="usecases/claims.py" />
   <location filename="usecases/comments.py" />
   <location filename="usecases/confidential.py" />
   <location filename="usecases/correcting.py" />
   <location filename="usecases/encryption.py" />
   <location filename="usecases/evidence.py" />
   <location filename="usecases/family_names.py" />
   <location filename="usecases/findings.py" />
   <location filename="usecases/guarding.py" />
   <location filename="usecases/headlines.py" />
   <location filename="usecases/merging.py" />
   <location filename="usecases/naming.py" />
   <location filename="usecases/one_line.py" />
   <location filename="usecases/portraits.py" />
   <location filename="usecases/quotes.py" />
   <location filename="usecases/replying.py" />
   <location filename="usecases/revisions.py" />
   <location filename="usecases/saved_filters.py" />
   <location filename="usecases/scrubbing.py" />
   <location filename="usecases/tagging.py" />
   <location filename="usecases/verdicts.py" />
   <location filename="vault/keys.py" />
   <location filename="vault/recovery.py" />
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Nothing was changed. Copies made earlier are in {name}.files/backups.</source>
   <translation>No se cambió nada. Las copias anteriores están en {name}.files/backups.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Nothing was changed; everything but search works.</source>
   <translation>No se cambió nada; todo funciona salvo la búsqueda.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>Nothing was changed; reading still works.</source>
   <translation>No se cambió nada; aún se puede leer.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <location filename="usecases/checking.py" />
   <location filename="usecases/packs.py" />
   <source>Nothing was checked.</source>
   <translation>No se revisó nada.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>Nothing was created in its place.</source>
   <translation>No se creó nada en su lugar.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <location filename="storage/vault.py" />
   <location filename="usecases/encryption.py" />
   <source>Nothing was created.</source>
   <translation>No se creó nada.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Nothing was imported</source>
   <translation>No se importó nada</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <location filename="usecases/contacts.py" />
   <source>Nothing was imported.</source>
   <translation>No se importó nada.</translation>
  </message>
  <message>
   <location filename="importing/contacts.py" />
   <location filename="importing/html_bounds.py" />
   <location filename="importing/reading.py" />
   <location filename="importing/word.py" />
   <location filename="importing/word_archive.py" />
   <location filename="markdown/decoding.py" />
   <source>Nothing was imported; the file was not touched.</source>
   <translation>No se importó nada; el archivo no se tocó.</translation>
  </message>
  <message>
   <location filename="storage/converting.py" />
   <source>Nothing was lost; it is tried again when the library is opened.</source>
   <translation>No se perdió nada; se intentará de nuevo al abrir la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/surroundings.py" />
   <source>Nothing was opened or changed.</source>
   <translation>No se abrió ni se cambió nada.</translation>
  </message>
  <message>
   <location filename="storage/where.py" />
   <location filename="ui/surroundings.py" />
   <source>Nothing was opened.</source>
   <translation>No se abrió nada.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>Nothing was overwritten.</source>
   <translation>No se sobrescribió nada.</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Nothing was said yet</source>
   <translation>Aún no se ha dicho nada</translation>
  </message>
  <message>
   <location filename="usecases/identity_files.py" />
   <source>Nothing was stored.</source>
   <translation>No se ha guardado nada.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <location filename="ui/preview/press.py" />
   <source>Nothing was written, and the article is safe in the library.</source>
   <translation>No se escribió nada y el artículo está a salvo en la biblioteca.</translation>
  </message>
  <message>
   <location filename="cli/reading.py" />
   <location filename="export/formats.py" />
   <location filename="export/page.py" />
   <location filename="export/places.py" />
   <location filename="export/recipes.py" />
   <location filename="export/templates.py" />
   <location filename="usecases/encryption.py" />
   <location filename="usecases/exporting.py" />
   <location filename="usecases/exporting_files.py" />
   <location filename="usecases/gate.py" />
   <location filename="usecases/guarding.py" />
   <location filename="usecases/originals.py" />
   <location filename="usecases/other_copies.py" />
   <location filename="usecases/projecting.py" />
   <source>Nothing was written.</source>
   <translation>No se escribió nada.</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>Nothing was written; the original file is kept in the library.</source>
   <translation>No se escribió nada; el archivo original se conserva en la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/planned_files.py" />
   <source>Nothing will be written as it stands</source>
   <translation>Tal como está, no se escribirá nada</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>Nothing yet: check it first, or say whose word it is.</source>
   <translation>Nada todavía: compruébela antes o diga quién lo afirma.</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Now: {words}</source>
   <translation>Ahora: {words}</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Number or address</source>
   <translation>Número o dirección</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Numbered list</source>
   <translation>Lista numerada</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Of nothing done here. A locked screen and sleep lock it at once, where the system tells.</source>
   <translation>Sin hacer nada aquí. La pantalla bloqueada y la suspensión la cierran al momento, donde el sistema avisa.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Of the text one writes. The page has its own.</source>
   <translation>Del texto que se escribe. La página tiene la suya.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <location filename="ui/panels/reply_form.py" />
   <source>Of what</source>
   <translation>De qué</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Oldest first. A year is enough: 2019, 2019-03 or 2019-03-15. An article prints the one of its day.</source>
   <translation>La más antigua primero. Basta un año: 2019, 2019-03 o 2019-03-15. Un artículo publica la de su día.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>On the record: use it with the name. Background: use it with the agreed description. Deep background: use the information without quoting or attributing it. Off the record: not for publication.</source>
   <translation>Con atribución: úselo con el nombre. Sin atribución directa: úselo con la descripción acordada. De contexto: use la información sin citarla ni atribuirla. Confidencial (off the record): no es para publicar.</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>On whose word: {chain}</source>
   <translation>Según quién: {chain}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>One file for each article, named after its slug: SLUG{suffix}</source>
   <translation>Un archivo por artículo, con el nombre de su slug: SLUG{suffix}</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>One is kept when you open the article, press Ctrl+S, publish it, or name one here.</source>
   <translation>Se guarda una al abrir el artículo, al pulsar Ctrl+S, al publicarlo o al dar nombre a una aquí.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>One of the vault’s keys is missing from the library.</source>
   <translation>Falta en la biblioteca una de las claves de la caja fuerte.</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>One on each line, as in “Signal: +34 600 …”.</source>
   <translation>Uno en cada línea, como «Signal: +34 600 …».</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>One on each line.</source>
   <translation>Uno en cada línea.</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>One or two sentences, as printed under the article</source>
   <translation>Una o dos frases, como se publican al pie del artículo</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>One proposal after the other in the text itself (F5)</source>
   <translation>Una propuesta tras otra en el propio texto (F5)</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_id_reused.py" />
   <source>One quote, two wordings</source>
   <translation>Una cita, dos redacciones</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/two_descriptions.py" />
   <source>One source is called “{first}” and “{second}”; together the two may give it away.</source>
   <translation>Una fuente se llama «{first}» y «{second}»; juntas pueden delatarla.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/one_voice.py" />
   <source>One voice only</source>
   <translation>Una sola voz</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Only guesses are left</source>
   <translation>Solo quedan conjeturas</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>Only in the vault, encrypted. Shown while it is unlocked.</source>
   <translation>Solo en la caja fuerte, cifrado. Se muestra mientras está abierta.</translation>
  </message>
  <message>
   <location filename="importing/contact_drafts.py" />
   <source>Only the first {most:,} people were read; divide the file for the rest.</source>
   <translation>Solo se leyeron las primeras {most:,} personas; divida el archivo para las demás.</translation>
  </message>
  <message>
   <location filename="ui/filter_form.py" />
   <source>Only this {name}</source>
   <translation>Solo este filtro: {name}</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>Only white space is selected.</source>
   <translation>Solo hay espacios seleccionados.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_locked.py" />
   <source>Only with the vault unlocked can the program look whether the name stands somewhere after all.</source>
   <translation>Solo con la caja fuerte abierta puede el programa mirar si el nombre aparece en algún sitio.</translation>
  </message>
  <message>
   <location filename="ui/board/column.py" />
   <location filename="ui/help/help_window.py" />
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/evidence_part.py" />
   <location filename="ui/preview_desk.py" />
   <location filename="ui/recovered.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Open a line to read what was recognised, and what was kept without being understood.</source>
   <translation>Abra una línea para leer qué se reconoció y qué se conservó sin entenderlo.</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <source>Open again</source>
   <translation>Abrir de nuevo</translation>
  </message>
  <message>
   <location filename="ui/commands/desk.py" />
   <source>Open an article first.</source>
   <translation>Abra antes un artículo.</translation>
  </message>
  <message>
   <location filename="ui/files_in.py" />
   <source>Open an article first: images go into its text.</source>
   <translation>Abra antes un artículo: las imágenes van en su texto.</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <source>Open an article to see its page here.</source>
   <translation>Abra un artículo para ver aquí su página.</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <location filename="ui/open_articles.py" />
   <source>Open articles</source>
   <translation>Artículos abiertos</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Open articles, backwards</source>
   <translation>Artículos abiertos, hacia atrás</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <location filename="ui/panels/in_article.py" />
   <source>Open claim card</source>
   <translation>Abrir la ficha de la afirmación</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Open comments of all articles are listed here.</source>
   <translation>Aquí se enumeran los comentarios abiertos de todos los artículos.</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <location filename="ui/panels/replies.py" />
   <source>Open everywhere</source>
   <translation>Todos los abiertos</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <location filename="ui/panels/in_article.py" />
   <source>Open expert’s record</source>
   <translation>Abrir la ficha del experto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Open first article</source>
   <translation>Abrir el primer artículo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Open folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <location filename="storage/watching.py" />
   <source>Open it again when there is time; bringing a large library up to date can take minutes.</source>
   <translation>Ábrala cuando haya tiempo; actualizar una biblioteca grande puede llevar minutos.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>Open it again without the wish to read only.</source>
   <translation>Ábrala de nuevo sin pedir solo lectura.</translation>
  </message>
  <message>
   <location filename="storage/library.py" />
   <source>Open it again.</source>
   <translation>Ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>Open it in Word, remove the password, and import it again.</source>
   <translation>Ábralo en Word, quite la contraseña e impórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <location filename="importing/word_archive.py" />
   <source>Open it in Word, save it again, and import that.</source>
   <translation>Ábralo en Word, guárdelo de nuevo e impórtelo.</translation>
  </message>
  <message>
   <location filename="importing/html_bounds.py" />
   <source>Open it in a browser, copy the article, and save that as text.</source>
   <translation>Ábralo en un navegador, copie el artículo y guárdelo como texto.</translation>
  </message>
  <message>
   <location filename="ui/player/open.py" />
   <source>Open it in another program, or install what is missing (on Debian and Ubuntu: libpulse0).</source>
   <translation>Ábrala en otro programa o instale lo que falta (en Debian y Ubuntu: libpulse0).</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>Open it in its own program and save it as .docx, plain text, Markdown or a web page.</source>
   <translation>Ábralo en su programa y guárdelo como .docx, texto sin formato, Markdown o página web.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>Open it in its own program, save it as .docx, plain text or a web page, and import that.</source>
   <translation>Ábralo en su programa, guárdelo como .docx, texto sin formato o página web, e impórtelo.</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>Open it in the program it comes from and save it as text in UTF-8.</source>
   <translation>Ábralo en el programa de origen y guárdelo como texto en UTF-8.</translation>
  </message>
  <message>
   <location filename="ui/commands/text_menu.py" />
   <source>Open its record</source>
   <translation>Abrir su ficha</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Open one to see what is missing in it.</source>
   <translation>Abra uno para ver qué le falta.</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Open one to see what its sentences stand on.</source>
   <translation>Abra uno para ver en qué se apoyan sus frases.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Open one to see what was kept of it.</source>
   <translation>Abra uno para ver lo que se guardó de él.</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Open one to see what was said about it.</source>
   <translation>Abra uno para ver qué se dijo de él.</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Open one to see who and what it stands on.</source>
   <translation>Abra uno para ver en quién y en qué se apoya.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Open one to see who says what in it.</source>
   <translation>Abra uno para ver quién dice qué en él.</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Open one to see who was asked to answer.</source>
   <translation>Abra uno para ver a quién se pidió respuesta.</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Open one to try headlines for it.</source>
   <translation>Abra uno para probarle titulares.</translation>
  </message>
  <message>
   <location filename="ui/panels/details.py" />
   <source>Open or begin one to see its byline, topics and dates.</source>
   <translation>Abra o empiece uno para ver su firma, temas y fechas.</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <location filename="ui/panels/in_article.py" />
   <source>Open quote card</source>
   <translation>Abrir la ficha de la cita</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Open requests of all articles are listed here.</source>
   <translation>Aquí aparecen las solicitudes abiertas de todos los artículos.</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <location filename="ui/panels/in_article.py" />
   <source>Open source’s record</source>
   <translation>Abrir la ficha de la fuente</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Open the article</source>
   <translation>Abrir el artículo</translation>
  </message>
  <message>
   <location filename="usecases/exporting.py" />
   <source>Open the article in the window and export it there (Ctrl+E), or export html and print it.</source>
   <translation>Abra el artículo en la ventana y expórtelo allí (Ctrl+E), o exporte html e imprímalo.</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <source>Open the details</source>
   <translation>Abrir los detalles</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <source>Open the export in the browser</source>
   <translation>Abrir la exportación en el navegador</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <source>Open the images</source>
   <translation>Abrir las imágenes</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <source>Open the library</source>
   <translation>Abrir la biblioteca</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Open the library once for writing on this computer, which makes the index again.</source>
   <translation>Abra una vez la biblioteca para escribir en este ordenador; así se rehace el índice.</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>Open the library, or name the article, they were made for.</source>
   <translation>Abra la biblioteca, o indique el artículo, para el que se hicieron.</translation>
  </message>
  <message>
   <location filename="storage/tables/base.py" />
   <source>Open the newest copy from the library’s folder of backups.</source>
   <translation>Abra la copia más reciente de la carpeta de copias de la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <location filename="ui/preview_desk.py" />
   <source>Open this address in your browser?</source>
   <translation>¿Abrir esta dirección en el navegador?</translation>
  </message>
  <message>
   <location filename="app.py" />
   <location filename="ui/unlock_page.py" />
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <location filename="ui/editor_area.py" />
   <source>Opening the library…</source>
   <translation>Abriendo la biblioteca…</translation>
  </message>
  <message>
   <location filename="storage/watching.py" />
   <source>Opening {name} was stopped.</source>
   <translation>Se detuvo la apertura de {name}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_opinion.py" />
   <source>Opinion quoted anonymously</source>
   <translation>Opinión citada de forma anónima</translation>
  </message>
  <message>
   <location filename="cli/exporting.py" />
   <source>Or export with a reason: {options}.</source>
   <translation>O expórtelo con un motivo: {options}.</translation>
  </message>
  <message>
   <location filename="spelling/dictionaries.py" />
   <source>Or install your system’s package, for example hunspell-pt-pt.</source>
   <translation>O instale el paquete de su sistema, por ejemplo hunspell-pt-pt.</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>Order of the cards</source>
   <translation>Orden de las fichas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/panels/rows.py" />
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Other articles with the same quote or claim</source>
   <translation>Otros artículos con la misma cita o afirmación</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Other contact</source>
   <translation>Otro contacto</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>Other names and spellings</source>
   <translation>Otros nombres y grafías</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Other spelling</source>
   <translation>Otra grafía</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/source_form.py" />
   <location filename="ui/panels/spellings_field.py" />
   <source>Other spellings</source>
   <translation>Otras grafías</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <source>Outlet</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Outlets, agencies, documents: what statements rest on. Select one in the text and press Ctrl+Shift+S to add it.</source>
   <translation>Medios, agencias, documentos: aquello en que se apoya lo dicho. Seleccione una en el texto y pulse Ctrl+Shift+S para añadirla.</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <source>Outline</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <location filename="ui/board/cards.py" />
   <source>Overdue: {moment}</source>
   <translation>Vencido: {moment}</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Pack of rules</source>
   <translation>Paquete de reglas</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Pack: {name}</source>
   <translation>Paquete: {name}</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>Packs: {names}.</source>
   <translation>Paquetes: {names}.</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_form.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Page as light or dark as the window</source>
   <translation>Página tan clara u oscura como la ventana</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Pages that glide to their place and menus that fade, or everything at once.</source>
   <translation>Páginas que se deslizan a su sitio y menús que se desvanecen, o todo de golpe.</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Passage</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <location filename="ui/panels/search.py" />
   <source>Passages found</source>
   <translation>Pasajes encontrados</translation>
  </message>
  <message>
   <location filename="ui/vault/unlock_dialog.py" />
   <source>Passphrase</source>
   <translation>Frase de paso</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Passphrase as it is now</source>
   <translation>Frase de paso actual</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="ui/unlock_page.py" />
   <location filename="ui/vault/library_dialogs.py" />
   <source>Passphrase of the library</source>
   <translation>Frase de paso de la biblioteca</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <location filename="cli/vault.py" />
   <source>Passphrase of the vault</source>
   <translation>Frase de paso de la caja fuerte</translation>
  </message>
  <message>
   <location filename="ui/commands/edit.py" />
   <location filename="ui/pasting/pasting.py" />
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <location filename="ui/commands/pasting.py" />
   <source>Paste as quote from…</source>
   <translation>Pegar como cita de…</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Paste page</source>
   <translation>Pegar página</translation>
  </message>
  <message>
   <location filename="ui/commands/pasting.py" />
   <location filename="ui/pasting/pasting.py" />
   <source>Paste without form</source>
   <translation>Pegar sin formato</translation>
  </message>
  <message>
   <location filename="usecases/pasting.py" />
   <source>Pasted from {address}, {moment}.</source>
   <translation>Pegado de {address}, {moment}.</translation>
  </message>
  <message>
   <location filename="usecases/pasting.py" />
   <source>Pasted {moment}.</source>
   <translation>Pegado: {moment}.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>Pasting</source>
   <translation>Pegando</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <location filename="ui/panels/listing.py" />
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_old.py" />
   <source>People move. An affiliation older than so many months is worth a question before it is printed again.</source>
   <translation>La gente cambia de puesto. Una afiliación de más de tantos meses merece una pregunta antes de publicarse otra vez.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>People of the file</source>
   <translation>Personas del archivo</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>People who write for you. A profile gives their articles a byline and an author box.</source>
   <translation>Quienes escriben para usted. Un perfil da a sus artículos la firma y el recuadro del autor.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>People, sources and quotes become</source>
   <translation>Personas, fuentes y citas se convierten en</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Persian</source>
   <translation>Persa</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/portrait_field.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="ui/panels/lead_image.py" />
   <source>Photographer / agency</source>
   <translation>Fotógrafo / agencia</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_caption.py" />
   <source>Picture without a caption</source>
   <translation>Imagen sin pie</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_credit.py" />
   <source>Picture without a credit</source>
   <translation>Imagen sin crédito</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_alt.py" />
   <source>Picture without a description</source>
   <translation>Imagen sin descripción</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
   <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Pictures in a folder beside the file, not inside it</source>
   <translation>Imágenes en una carpeta junto al archivo, no dentro</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Place at the caret</source>
   <translation>Poner en el cursor</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Place in the recording</source>
   <translation>Punto de la grabación</translation>
  </message>
  <message>
   <location filename="ui/vault/family_dialog.py" />
   <source>Places of the family name alone</source>
   <translation>Lugares donde está el apellido solo</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Plain paragraph</source>
   <translation>Párrafo normal</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <location filename="ui/dialogs/export_choices.py" />
   <source>Plain text</source>
   <translation>Texto sin formato</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <location filename="ui/player/player.py" />
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_plural.py" />
   <source>Plural for one source</source>
   <translation>Plural para una sola fuente</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Polish</source>
   <translation>Polaco</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Portuguese</source>
   <translation>Portugués</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Preferences…</source>
   <translation>Preferencias…</translation>
  </message>
  <message>
   <location filename="ui/preview_desk.py" />
   <source>Preparing the pages…</source>
   <translation>Preparando las páginas…</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <location filename="ui/preview/preview.py" />
   <location filename="ui/side_places.py" />
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Preview and headlines</source>
   <translation>Vista previa y titulares</translation>
  </message>
  <message>
   <location filename="ui/preview/view.py" />
   <source>Preview of the article</source>
   <translation>Vista previa del artículo</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Previous (Shift+F3)</source>
   <translation>Anterior (Shift+F3)</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <source>Previous comment</source>
   <translation>Comentario anterior</translation>
  </message>
  <message>
   <location filename="ui/commands/attribution.py" />
   <source>Previous finding</source>
   <translation>Hallazgo anterior</translation>
  </message>
  <message>
   <location filename="ui/preview_desk.py" />
   <source>Print all the same</source>
   <translation>Imprimir de todos modos</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Print the chosen one: {title}</source>
   <translation>Publicar el elegido: {title}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Print the correction</source>
   <translation>Publicar la corrección</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Print the retraction</source>
   <translation>Publicar la retractación</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Print what holds now, with a correction</source>
   <translation>Publicar lo que vale ahora, con una corrección</translation>
  </message>
  <message>
   <location filename="ui/ask.py" />
   <source>Print “{title}”</source>
   <translation>Imprimir «{title}»</translation>
  </message>
  <message>
   <location filename="ui/dialogs/planned_files.py" />
   <source>Printed by the program</source>
   <translation>Impreso por el programa</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Printed from now on: {words}</source>
   <translation>Se publica desde ahora: {words}</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Printed here instead of the profile’s bio</source>
   <translation>Se publica aquí en lugar de la biografía del perfil</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Printed in the author box.</source>
   <translation>Se publica en el recuadro del autor.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Printed instead of the name: of an unnamed person only these words ever leave.</source>
   <translation>Se publica en lugar del nombre: de una persona anónima solo salen estas palabras.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Printed until now: {words}</source>
   <translation>Se publicaba hasta ahora: {words}</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Printed with the article</source>
   <translation>Se publica con el artículo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Printed with the article, with today’s date.</source>
   <translation>Se publica con el artículo, con la fecha de hoy.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Printed with the name where an export names its sources.</source>
   <translation>Se publica con el nombre donde la exportación cita sus fuentes.</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Printed: {words}</source>
   <translation>Se publica: {words}</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <location filename="ui/panels/claim_card.py" />
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/quote_card.py" />
   <location filename="ui/panels/source_form.py" />
   <source>Private</source>
   <translation>Privado</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Private notes and contacts are in this one: keep it to yourself.</source>
   <translation>Este lleva notas y contactos privados: no lo comparta.</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Private: not for publication, and not to be passed on.</source>
   <translation>Privado: no publicar ni reenviar.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <source>Profile page</source>
   <translation>Página del perfil</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Profile: {author}</source>
   <translation>Perfil: {author}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/progress_row.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <source>Proof</source>
   <translation>Pruebas de la frase</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>Proposal {at} of {n}</source>
   <translation>Propuesta {at} de {n}</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <location filename="ui/panels/proposals.py" />
   <source>Proposals</source>
   <translation>Propuestas</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Proposals are turned off in the preferences.</source>
   <translation>Las propuestas están desactivadas en las preferencias.</translation>
  </message>
  <message>
   <location filename="ui/commands/attribution.py" />
   <location filename="ui/help/pages.py" />
   <source>Proposals: who says what</source>
   <translation>Propuestas: quién dice qué</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Propose who says what</source>
   <translation>Proponer quién dice qué</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Proposed:</source>
   <translation>Se propone:</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>Public description</source>
   <translation>Descripción pública</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <location filename="ui/panels/header_form.py" />
   <source>Public note</source>
   <translation>Nota pública</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Publication</source>
   <translation>Publicación</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/revisions.py" />
   <source>Published</source>
   <translation>Publicado</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Published before names and titles were sealed: they follow the records.</source>
   <translation>Publicado antes de que se sellaran nombres y cargos: siguen a las fichas.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Publisher</source>
   <translation>Medio que publica</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Put back…</source>
   <translation>Devolver el original…</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Put each name in by its number; empty: as usual.</source>
   <translation>Introduzca cada nombre por su número; vacío: como siempre.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>Put its own key file back, or go back to a backup with “workstation restore --last-backup”.</source>
   <translation>Vuelva a poner su propio archivo de clave o regrese a una copia de seguridad con «workstation restore --last-backup».</translation>
  </message>
  <message>
   <location filename="ui/widgets/link_popover.py" />
   <source>Put link</source>
   <translation>Poner el enlace</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>Put the caret into a table first.</source>
   <translation>Ponga antes el cursor en una tabla.</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Put the caret into a tagged passage to remove its tag.</source>
   <translation>Ponga el cursor en un pasaje etiquetado para quitarle la etiqueta.</translation>
  </message>
  <message>
   <location filename="ui/commands/writing.py" />
   <source>Put the caret under a heading to move its section.</source>
   <translation>Ponga el cursor bajo un ladillo para mover su sección.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>Put the copy of it in its place that stands beside every backup (its name ends in .key).</source>
   <translation>Ponga en su lugar la copia que hay junto a cada copia de seguridad (su nombre termina en .key).</translation>
  </message>
  <message>
   <location filename="storage/sessions.py" />
   <source>Put the file back where it was, or save a copy elsewhere, then open the library again.</source>
   <translation>Devuelva el archivo a su sitio o guarde una copia en otro, y abra otra vez la biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>Put the file back, or go back to the last good backup with “workstation restore --last-backup”.</source>
   <translation>Devuelva el archivo a su lugar, o vuelva a la última copia de seguridad buena con «workstation restore --last-backup».</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>Put the file back; or move the folder {name}.files away to begin anew.</source>
   <translation>Vuelva a poner el archivo, o lleve a otra parte la carpeta {name}.files para empezar de nuevo.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>Put the key file back; a copy of it stands beside every backup. Without it nobody can open it.</source>
   <translation>Vuelva a poner el archivo de la clave; junto a cada copia de seguridad hay una copia. Sin él nadie puede abrirla.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/evidence_damaged.py" />
   <source>Put the original back on the card of the quote or claim, or with “workstation evidence back”.</source>
   <translation>Devuelva el original en la ficha de la cita o de la afirmación, o con «workstation evidence back».</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Put the originals back.</source>
   <translation>Devuelva los originales a su sitio.</translation>
  </message>
  <message>
   <location filename="spelling/dictionaries.py" />
   <source>Put the two files of a Hunspell dictionary, for example pt_PT.aff and pt_PT.dic, into {folder}.</source>
   <translation>Ponga los dos archivos de un diccionario de Hunspell, por ejemplo pt_PT.aff y pt_PT.dic, en {folder}.</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Put this {noun} in the trash</source>
   <translation>Mover a la papelera: {noun}</translation>
  </message>
  <message>
   <location filename="export/page.py" />
   <source>Put {{ body }} where the text of the article belongs.</source>
   <translation>Ponga {{ body }} donde va el texto del artículo.</translation>
  </message>
  <message>
   <location filename="ui/surroundings.py" />
   <source>PySide6 {version} crashes under Python {python}.</source>
   <translation>PySide6 {version} se bloquea con Python {python}.</translation>
  </message>
  <message>
   <location filename="ui/about.py" />
   <source>Python {python}, PySide6 {pyside}, Qt {qt}.</source>
   <translation>Python {python}, PySide6 {pyside}, Qt {qt}.</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <location filename="ui/first_aid.py" />
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/commands/tag.py" />
   <location filename="ui/panels/kinds.py" />
   <location filename="ui/panels/proof.py" />
   <location filename="ui/preview/editors_view.py" />
   <source>Quote</source>
   <translation>Cita</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_unlike_original.py" />
   <source>Quote unlike its original</source>
   <translation>Cita distinta de su original</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>Quote without a speaker</source>
   <translation>Cita sin autor</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/expert_form.py" />
   <source>Quoted {n} times</source>
   <translation>
    <numerusform>Citado una vez</numerusform>
    <numerusform>Citado {n} veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Quotes</source>
   <translation>Citas</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Quotes and claims of this sentence</source>
   <translation>Citas y afirmaciones de esta frase</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Read aloud to those who cannot see it.</source>
   <translation>Se lee en voz alta a quien no puede verla.</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>Read aloud to those who cannot see the picture.</source>
   <translation>Se lee en voz alta a quien no puede ver la imagen.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_approval.py" />
   <source>Read the words back, and note on the quote’s card with whom, when and how they were approved.</source>
   <translation>Léale las palabras y anote en la ficha de la cita con quién, cuándo y cómo se aprobaron.</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Read-only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Reader</source>
   <translation>Lector</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_reason.py" />
   <source>Readers are told why a source is not named. The reason stands in the same sentence or the next (“on condition of anonymity because …”) or, where it cannot be printed, in the source’s record.</source>
   <translation>A los lectores se les dice por qué no se nombra una fuente. El motivo está en la misma frase o en la siguiente («bajo condición de anonimato porque …») o, si no se puede publicar, en la ficha de la fuente.</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Readers will not be told it any more; it is kept here. Why is it withdrawn?</source>
   <translation>Los lectores ya no la verán; aquí se conserva. ¿Por qué se retira?</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>Reader’s view</source>
   <translation>Vista del lector</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Reading contacts</source>
   <translation>Leyendo contactos</translation>
  </message>
  <message>
   <location filename="ui/spelling/following.py" />
   <source>Reading dictionaries</source>
   <translation>Leyendo diccionarios</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <location filename="ui/panels/proposals.py" />
   <source>Reading the text…</source>
   <translation>Leyendo el texto…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Reading {name}…</source>
   <translation>Leyendo {name}…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/stops_form.py" />
   <source>Reason to let it through</source>
   <translation>Motivo para dejarlo pasar</translation>
  </message>
  <message>
   <location filename="importing/html.py" />
   <location filename="importing/plain_text.py" />
   <source>Recognised as {part}: “{words}”</source>
   <translation>Reconocido como {part}: «{words}»</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Record</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <location filename="ui/player/player.py" />
   <source>Recording: {name}</source>
   <translation>Grabación: {name}</translation>
  </message>
  <message>
   <location filename="ui/player/open.py" />
   <source>Recordings cannot be played on this machine: {reason}.</source>
   <translation>En este equipo no se pueden reproducir grabaciones: {reason}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Recording…</source>
   <translation>Grabación…</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>Records of the library</source>
   <translation>Fichas de la biblioteca</translation>
  </message>
  <message>
   <location filename="usecases/complete_copy.py" />
   <source>Records that no article uses were brought in.</source>
   <translation>Se incorporaron fichas que ningún artículo usa.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Recovered after a crash</source>
   <translation>Recuperado tras un fallo</translation>
  </message>
  <message>
   <location filename="usecases/journalling.py" />
   <source>Recovered changes to “{title}” that were made before the crash and not stored yet.</source>
   <translation>Se recuperaron cambios en «{title}» hechos antes del fallo y aún sin guardar.</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/journalling.py" />
   <source>Recovered {n} words of “{title}” that were typed before the crash and not stored yet.</source>
   <translation>
    <numerusform>Se recuperó {n} palabra de «{title}» escrita antes del fallo y aún sin guardar.</numerusform>
    <numerusform>Se recuperaron {n} palabras de «{title}» escritas antes del fallo y aún sin guardar.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <location filename="ui/vault/unlock_dialog.py" />
   <source>Recovery key</source>
   <translation>Clave de recuperación</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>Recovery key of the encrypted library {name}</source>
   <translation>Clave de recuperación de la biblioteca cifrada {name}</translation>
  </message>
  <message>
   <location filename="usecases/vault.py" />
   <source>Recovery key of the vault in {name}</source>
   <translation>Clave de recuperación de la caja fuerte de {name}</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Recovery key: {key}</source>
   <translation>Clave de recuperación: {key}</translation>
  </message>
  <message>
   <location filename="ui/commands/edit.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Regular expression (Alt+X)</source>
   <translation>Expresión regular (Alt+X)</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>Reject it, or put its words in by hand.</source>
   <translation>Recházela o introduzca sus palabras a mano.</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <source>Reject the suggestion</source>
   <translation>Rechazar la sugerencia</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Rejected</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/relative_date.py" />
   <source>Relative date without a dateline</source>
   <translation>Fecha relativa sin data</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/claim_card.py" />
   <source>Relayed by</source>
   <translation>Lo transmite</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <location filename="ui/panels/evidence_part.py" />
   <location filename="ui/panels/replies.py" />
   <location filename="ui/spelling/personal_words.py" />
   <location filename="ui/widgets/picture_field.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Remove column</source>
   <translation>Quitar la columna</translation>
  </message>
  <message>
   <location filename="ui/widgets/link_popover.py" />
   <source>Remove link</source>
   <translation>Quitar el enlace</translation>
  </message>
  <message>
   <location filename="usecases/headlines.py" />
   <source>Remove one that is not needed any more.</source>
   <translation>Quite alguno que ya no haga falta.</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Remove row</source>
   <translation>Quitar la fila</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Remove tag</source>
   <translation>Quitar la etiqueta</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Remove the chosen one: {title}</source>
   <translation>Quitar el elegido: {title}</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Remove the request to {who}?</source>
   <translation>¿Quitar la solicitud a {who}?</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Remove {label}</source>
   <translation>Quitar: {label}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rows_field.py" />
   <source>Remove {noun}</source>
   <translation>Quitar: {noun}</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips_field.py" />
   <source>Remove {words}</source>
   <translation>Quitar {words}</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips_field.py" />
   <source>Remove “{words}”</source>
   <translation>Quitar «{words}»</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>Rename the filter</source>
   <translation>Cambiar el nombre del filtro</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <location filename="ui/saved_filters.py" />
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Replace all</source>
   <translation>Reemplazar todo</translation>
  </message>
  <message>
   <location filename="ui/vault/scrub_dialog.py" />
   <source>Replace and scrub</source>
   <translation>Sustituir y borrar el rastro</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>Replace and scrub…</source>
   <translation>Sustituir y borrar el rastro…</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Replace by “{words}”</source>
   <translation>Reemplazar por «{words}»</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Replace the other with mine</source>
   <translation>Reemplazar el otro por el mío</translation>
  </message>
  <message>
   <location filename="export/developing.py" />
   <source>Replace the picture and try again.</source>
   <translation>Reemplace la imagen y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Replace with</source>
   <translation>Reemplazar por</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>Replace…</source>
   <translation>Reemplazar…</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <source>Replies</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>Reporter, correspondent…</source>
   <translation>Redactora, corresponsal…</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <source>Resolve</source>
   <translation>Resolver</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>Resolve it instead.</source>
   <translation>Resuélvalo en su lugar.</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>Resolved</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Restart now</source>
   <translation>Reiniciar ahora</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/record_page.py" />
   <location filename="ui/panels/revisions.py" />
   <location filename="ui/saving_banner.py" />
   <source>Restore</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <location filename="usecases/headlines.py" />
   <source>Restore it first, then edit.</source>
   <translation>Recupérelo antes de editarlo.</translation>
  </message>
  <message>
   <location filename="usecases/projecting.py" />
   <source>Restore it first, then export.</source>
   <translation>Recupérelo antes de exportarlo.</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <location filename="usecases/correcting.py" />
   <location filename="usecases/merging.py" />
   <source>Restore it first.</source>
   <translation>Recupérelo antes.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>Restore it first: workstation restore {slug}.</source>
   <translation>Recupérelo antes: workstation restore {slug}.</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Restore it to edit it. Articles keep what they print.</source>
   <translation>Recupérela para editarla. Los artículos conservan lo que publican.</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Restore it to go on writing.</source>
   <translation>Recupérelo para seguir escribiendo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_unlike_original.py" />
   <source>Restore the words, or mark the change with … or [ ], or correct the record if that is wrong.</source>
   <translation>Devuelva las palabras, o marque el cambio con … o [ ], o corrija la ficha si está mal.</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Restore this revision</source>
   <translation>Recuperar esta revisión</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Restore this revision?</source>
   <translation>¿Recuperar esta revisión?</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>Restore this {noun}</source>
   <translation>Recuperar: {noun}</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Restored</source>
   <translation>Recuperada</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Restore…</source>
   <translation>Recuperar…</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Rests on</source>
   <translation>Se apoya en</translation>
  </message>
  <message>
   <location filename="domain/corrections.py" />
   <source>Retraction</source>
   <translation>Retractación</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <location filename="attribution/check/rules/unnamed_plural.py" />
   <source>Reuters: never cite sources in the plural when there is one</source>
   <translation>Reuters: nunca cite fuentes en plural si hay una</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Review of proposals</source>
   <translation>Repaso de propuestas</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>Review of proposals. {keys}</source>
   <translation>Revisión de propuestas. {keys}</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>Revision {number} of “{title}”</source>
   <translation>Revisión {number} de «{title}»</translation>
  </message>
  <message>
   <location filename="ui/panels/listing.py" />
   <location filename="ui/panels/revisions.py" />
   <source>Revisions</source>
   <translation>Revisiones</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/replies.py" />
   <source>Right of reply</source>
   <translation>Derecho de réplica</translation>
  </message>
  <message>
   <location filename="ui/commands/article.py" />
   <source>Right of reply…</source>
   <translation>Derecho de réplica…</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/author_form.py" />
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/rows.py" />
   <source>Role</source>
   <translation>Cargo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/role_missing.py" />
   <source>Role missing at the first mention</source>
   <translation>Falta el cargo en la primera mención</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Role, e.g. professor</source>
   <translation>Cargo, p. ej. profesora</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Romanian</source>
   <translation>Rumano</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Row above</source>
   <translation>Fila encima</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Row below</source>
   <translation>Fila debajo</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Rows and columns</source>
   <translation>Filas y columnas</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>Run “workstation doctor --rebuild-index”.</source>
   <translation>Ejecute «workstation doctor --rebuild-index».</translation>
  </message>
  <message>
   <location filename="storage/loading.py" />
   <source>Run “workstation doctor” to see what is damaged.</source>
   <translation>Ejecute «workstation doctor» para ver qué está dañado.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Russian</source>
   <translation>Ruso</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>Said twice</source>
   <translation>Dicho dos veces</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Save a copy elsewhere…</source>
   <translation>Guardar una copia en otro sitio…</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Save a copy of the text</source>
   <translation>Guardar una copia del texto</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <location filename="usecases/images.py" />
   <source>Save a smaller copy and add that.</source>
   <translation>Guarde una copia más pequeña y añádala.</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>Save it anew in Word and import that.</source>
   <translation>Guárdelo de nuevo en Word e impórtelo.</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>Save it as .docx, plain text or a web page and import that.</source>
   <translation>Guárdelo como .docx, texto sin formato o página web e impórtelo.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>Save it as JPEG, PNG, GIF or WebP and add that.</source>
   <translation>Guárdela como JPEG, PNG, GIF o WebP y añádala.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>Save it as a file with at most {count} million pixels, and insert that.</source>
   <translation>Guárdela en un archivo de {count} millones de píxeles como máximo e insértela.</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>Save only the article’s text and try again.</source>
   <translation>Guarde solo el texto del artículo y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Save the verdicts as a file</source>
   <translation>Guardar los veredictos en un archivo</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Saved</source>
   <translation>Guardada</translation>
  </message>
  <message>
   <location filename="usecases/backing_up.py" />
   <source>Saved into {path}: {counted}.</source>
   <translation>Rescatado en {path}: {counted}.</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Saved {day}</source>
   <translation>Guardado: {day}</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Saved {time}</source>
   <translation>Guardado a las {time}</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>Saving what is there</source>
   <translation>Rescatando lo que hay</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_alt.py" />
   <source>Say in a sentence what is to be seen, between the brackets of ![ ].</source>
   <translation>Diga en una frase qué se ve, entre los corchetes de ![ ].</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>Say in the note what was wrong, and leave the words.</source>
   <translation>Diga en la nota qué estaba mal y deje las palabras.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_sentence.py" />
   <source>Say in the text that it could not be independently verified, or take the claim out.</source>
   <translation>Diga en el texto que no se pudo verificar de forma independiente o quite la afirmación.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>Say in the text who spoke, and choose the speaker in the quote’s record.</source>
   <translation>Diga en el texto quién habló y elíjalo en la ficha de la cita.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_reason.py" />
   <source>Say in the text why the name is withheld, or write the reason into the source’s record.</source>
   <translation>Diga en el texto por qué se calla el nombre o escriba el motivo en la ficha de la fuente.</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>Say it with --by NAME, or fill in “Checked by”.</source>
   <translation>Dígalo con --by NOMBRE, o rellene «Comprobado por».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_false.py" />
   <source>Say that it is false beside it, or take it out; set this aside when the text does say so.</source>
   <translation>Diga al lado que es falsa o quítela; deje este hallazgo de lado si el texto ya lo dice.</translation>
  </message>
  <message>
   <location filename="usecases/naming.py" />
   <source>Say which one by its slug.</source>
   <translation>Diga cuál por su slug.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>Say which one with --nth, or all of them with --every.</source>
   <translation>Diga cuál con --nth, o todas con --every.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>Say which one with --nth.</source>
   <translation>Diga cuál con --nth.</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Say which source it is.</source>
   <translation>Diga qué fuente es.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>Say who asserts it in the record of that claim.</source>
   <translation>Diga quién la afirma en la ficha de esa afirmación.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/hedge.py" />
   <source>Say who says so, or say it outright if it is known.</source>
   <translation>Diga quién lo dice, o dígalo sin rodeos si se sabe.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Say who says what</source>
   <translation>Diga quién dice qué</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>Say who spoke in the record of that quote.</source>
   <translation>Diga quién habló en la ficha de esa cita.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>Say why it is withdrawn.</source>
   <translation>Diga por qué se retira.</translation>
  </message>
  <message>
   <location filename="domain/headlines.py" />
   <location filename="ui/panels/listing.py" />
   <source>Search</source>
   <translation>Búsqueda</translation>
  </message>
  <message>
   <location filename="ui/library_search.py" />
   <source>Search articles</source>
   <translation>Buscar artículos</translation>
  </message>
  <message>
   <location filename="ui/help/help_window.py" />
   <source>Search help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <location filename="ui/panels/search.py" />
   <source>Search in all articles</source>
   <translation>Buscar en todos los artículos</translation>
  </message>
  <message>
   <location filename="ui/commands/go.py" />
   <source>Search in the library’s list</source>
   <translation>Buscar en la lista de la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Search preferences</source>
   <translation>Buscar preferencias</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Search {plural}</source>
   <translation>Buscar {plural}</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Search {plural} by any spelling</source>
   <translation>Buscar {plural} por cualquier grafía</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Searched like the name.</source>
   <translation>Se buscan como el nombre.</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>Searched like the name. The arrow of each says what it is.</source>
   <translation>Se buscan como el nombre. La flecha de cada una dice qué es.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/second_hand_without_outlet.py" />
   <source>Second hand without its chain</source>
   <translation>De segunda mano sin su cadena</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <source>Second-hand claim without its chain</source>
   <translation>Afirmación de segunda mano sin su cadena</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Section</source>
   <translation>Sección</translation>
  </message>
  <message>
   <location filename="storage/comments.py" />
   <source>See “workstation comment list” for those there are.</source>
   <translation>Vea los que hay con «workstation comment list».</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <source>See “workstation list” for the articles there are.</source>
   <translation>Vea los artículos que hay con «workstation list».</translation>
  </message>
  <message>
   <location filename="storage/replies.py" />
   <source>See “workstation reply list” for those there are.</source>
   <translation>Vea con «workstation reply list» las que hay.</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <source>See “workstation {kind} list” for those there are.</source>
   <translation>Vea lo que hay con «workstation {kind} list».</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>Seen by all who open the library; the description may be printed.</source>
   <translation>Lo ve todo el que abra la biblioteca; la descripción puede imprimirse.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Select a name or a quote and press one of these. The workstation remembers it for every story.</source>
   <translation>Seleccione un nombre o una cita y pulse uno de estos. El programa lo recuerda para todos los artículos.</translation>
  </message>
  <message>
   <location filename="ui/panels/proof.py" />
   <source>Select a quote and press Ctrl+Shift+U, or a statement of fact and press Ctrl+Shift+C, to say what it stands on.</source>
   <translation>Seleccione una cita y pulse Ctrl+Shift+U, o una afirmación y pulse Ctrl+Shift+C, para decir en qué se apoya.</translation>
  </message>
  <message>
   <location filename="ui/commands/edit.py" />
   <location filename="ui/preview/view.py" />
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Select the passage to search in first.</source>
   <translation>Seleccione antes el pasaje en el que buscar.</translation>
  </message>
  <message>
   <location filename="ui/attribution_desk.py" />
   <source>Select the right words in the text first.</source>
   <translation>Seleccione primero en el texto las palabras correctas.</translation>
  </message>
  <message>
   <location filename="ui/comments/desk.py" />
   <source>Select the words first, then comment on them.</source>
   <translation>Seleccione antes las palabras y después coméntelas.</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Select the words to tag first.</source>
   <translation>Seleccione antes las palabras que va a etiquetar.</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>Select the words to tag.</source>
   <translation>Seleccione las palabras que va a etiquetar.</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Select words and press Ctrl+Shift+M to comment on them, or Ctrl+Shift+R to suggest others.</source>
   <translation>Seleccione palabras y pulse Ctrl+Shift+M para comentarlas o Ctrl+Shift+R para sugerir otras.</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Select words in the text and press Ctrl+Shift+E for an expert, Ctrl+Shift+S for a source, Ctrl+Shift+U for a quote. Or type @ and a name.</source>
   <translation>Seleccione palabras del texto y pulse Ctrl+Shift+E para un experto, Ctrl+Shift+S para una fuente, Ctrl+Shift+U para una cita. O escriba @ y un nombre.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Selected words</source>
   <translation>Lo seleccionado</translation>
  </message>
  <message>
   <location filename="ui/widgets/moment_field.py" />
   <source>Set a time…</source>
   <translation>Poner una hora…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Set all back</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Set all back…</source>
   <translation>Restablecer todo…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Set all preferences back?</source>
   <translation>¿Restablecer todas las preferencias?</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preferences.py" />
   <source>Set back: {label}</source>
   <translation>Restablecer: {label}</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>Set one up: menu Vault in the window, or “workstation vault init --passphrase-file FILE”.</source>
   <translation>Cree una: menú Caja fuerte de la ventana, o «workstation vault init --passphrase-file ARCHIVO».</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>Set target</source>
   <translation>Fijar objetivo</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Set up</source>
   <translation>Crear</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Set up the vault</source>
   <translation>Crear la caja fuerte</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Set up the vault…</source>
   <translation>Crear la caja fuerte…</translation>
  </message>
  <message>
   <location filename="ui/widgets/moment_field.py" />
   <source>Set {label}</source>
   <translation>Poner: {label}</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <source>Several sources, one origin</source>
   <translation>Varias fuentes, un solo origen</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Shift+Enter in the list</source>
   <translation>Shift+Intro en la lista</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Shortened as an editor may; nothing else differs.</source>
   <translation>Abreviado como puede hacerlo un editor; nada más difiere.</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>Show again</source>
   <translation>Mostrar de nuevo</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Show closed ones</source>
   <translation>Mostrar los cerrados</translation>
  </message>
  <message>
   <location filename="ui/dialogs/stops_form.py" />
   <source>Show in the text</source>
   <translation>Ver en el texto</translation>
  </message>
  <message>
   <location filename="ui/panels/quotations.py" />
   <source>Show older quotes</source>
   <translation>Mostrar citas más antiguas</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>Show the other</source>
   <translation>Mostrar el otro</translation>
  </message>
  <message>
   <location filename="ui/vault/secret_field.py" />
   <source>Show what I type</source>
   <translation>Mostrar lo que escribo</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>Show what can be read</source>
   <translation>Mostrar lo que se puede leer</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>Show what is in the trash</source>
   <translation>Mostrar lo que hay en la papelera</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>Show {plural} in the trash</source>
   <translation>Mostrar {plural} en la papelera</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>Shown again: {what}</source>
   <translation>Mostrado de nuevo: {what}</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <location filename="ui/side.py" />
   <source>Side</source>
   <translation>Panel lateral</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Signal</source>
   <translation>Signal</translation>
  </message>
  <message>
   <location filename="domain/headlines.py" />
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Size of all text</source>
   <translation>Tamaño de todo el texto</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/commands/writing_view.py" />
   <source>Size of the text</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Skip it</source>
   <translation>Saltárselo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Skipped</source>
   <translation>Saltado</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typo.py" />
   <source>Slip of the pen</source>
   <translation>Desliz</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <location filename="ui/panels/headlines.py" />
   <location filename="ui/widgets/slug_line.py" />
   <source>Slug</source>
   <translation>Slug</translation>
  </message>
  <message>
   <location filename="ui/panels/headlines.py" />
   <source>Slugs to take instead</source>
   <translation>Otros slugs posibles</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Small heading</source>
   <translation>Ladillo pequeño</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/recovered.py" />
   <source>So it was with {n} other articles.</source>
   <translation>
    <numerusform>Lo mismo pasó con {n} artículo más.</numerusform>
    <numerusform>Lo mismo pasó con {n} artículos más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="attribution/check/rules/one_voice.py" />
   <source>So many quotes and only one who speaks: the reader hears one side. An interview is meant to be so.</source>
   <translation>Tantas citas y un solo hablante: el lector oye una parte. En una entrevista es lo normal.</translation>
  </message>
  <message>
   <location filename="domain/headlines.py" />
   <location filename="ui/panels/headlines.py" />
   <source>Social card</source>
   <translation>Tarjeta para redes</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Soft underlines in the text and the panel Proposals.</source>
   <translation>Subrayados suaves en el texto y el panel Propuestas.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Somebody else, or by another name</source>
   <translation>Otra persona, o con otro nombre</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Somebody to ask…</source>
   <translation>A quién preguntar…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_attack.py" />
   <source>Somebody unnamed attacks a person who is named: “{words}”.</source>
   <translation>Alguien sin nombre ataca a una persona nombrada: «{words}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_opinion.py" />
   <source>Somebody unnamed is quoted with an opinion: “{words}”.</source>
   <translation>Se cita a alguien sin nombre con una opinión: «{words}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_approval.py" />
   <source>Somebody who speaks without a name hears their words before they are printed: only they know what in them gives them away.</source>
   <translation>A quien habla sin dar su nombre se le leen sus palabras antes de publicarlas: solo esa persona sabe qué puede delatarla en ellas.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Something grave about the article as a whole.</source>
   <translation>Algo grave sobre el artículo en su conjunto.</translation>
  </message>
  <message>
   <location filename="ui/ask.py" />
   <source>Something went wrong in the program itself.</source>
   <translation>Algo falló en el propio programa.</translation>
  </message>
  <message>
   <location filename="ui/library_search.py" />
   <source>Sort</source>
   <translation>Ordenar</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/commands/tag.py" />
   <location filename="ui/palette/names.py" />
   <location filename="ui/panels/proof.py" />
   <location filename="ui/preview/editors_view.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Source or expert</source>
   <translation>Fuente o experto</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/two_descriptions.py" />
   <source>Source protection: one agreed description</source>
   <translation>Protección de fuentes: una sola descripción acordada</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Source: …</source>
   <translation>Fuente: …</translation>
  </message>
  <message>
   <location filename="ui/panels/kinds.py" />
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Space plays and pauses, ← → step 3 seconds, ↓ ↑ slower and faster, S and E mark start and end.</source>
   <translation>Espacio reproduce y pausa, ← → avanzan 3 segundos, ↓ ↑ más lento y más rápido, S y E marcan el comienzo y el final.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Space ticks a line. Ticked lines become quotes; lines whose words are tagged already become their proof.</source>
   <translation>Espacio marca una línea. Las líneas marcadas pasan a ser citas; aquellas cuyas palabras ya están etiquetadas pasan a ser su prueba.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Spanish</source>
   <translation>Español</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/speaker_field.py" />
   <source>Speaker</source>
   <translation>Quién habla</translation>
  </message>
  <message>
   <location filename="usecases/transcripts.py" />
   <source>Speaker in the transcript {file}: {name}</source>
   <translation>Quien habla según la transcripción {file}: {name}</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <source>Spelling</source>
   <translation>Ortografía</translation>
  </message>
  <message>
   <location filename="ui/spelling/going.py" />
   <source>Spelling is not checked. Turn it on under Edit, Check spelling.</source>
   <translation>La ortografía no se revisa. Actívela en Editar, Revisar la ortografía.</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <source>Spelling languages…</source>
   <translation>Idiomas de la ortografía…</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>Spelling off</source>
   <translation>Sin ortografía</translation>
  </message>
  <message>
   <location filename="ui/commands/spelling.py" />
   <source>Spelling suggestions</source>
   <translation>Sugerencias de ortografía</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>Spelling: {languages}</source>
   <translation>Ortografía: {languages}</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>Standalone page</source>
   <translation>Página completa</translation>
  </message>
  <message>
   <location filename="cli/reading.py" />
   <source>Standard input holds more than {size} MB.</source>
   <translation>La entrada estándar tiene más de {size} MB.</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/purge_dialog.py" />
   <source>Stands with every revision that is rewritten; do not name the person.</source>
   <translation>Queda en cada revisión que se reescribe; no nombre a la persona.</translation>
  </message>
  <message>
   <location filename="storage/listing.py" />
   <source>Start at the first page.</source>
   <translation>Empiece por la primera página.</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Start here (S)</source>
   <translation>Empieza aquí (S)</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="ui/closing.py" />
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <location filename="ui/closing.py" />
   <source>Stay and try again, or close: a copy of each text is then written to {folder}.</source>
   <translation>Quédese y vuelva a intentarlo, o cierre: se escribirá una copia de cada texto en {folder}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>Stays: {slug}</source>
   <translation>Se queda: {slug}</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>Still to come</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>Still to come ({count})</source>
   <translation>Pendiente ({count})</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <location filename="ui/dialogs/progress_row.py" />
   <location filename="ui/status_bar.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>Stop this work; what is done stays</source>
   <translation>Detener este trabajo; lo hecho se queda</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Stopped after {n} files.</source>
   <translation>
    <numerusform>Detenido tras {n} archivo.</numerusform>
    <numerusform>Detenido tras {n} archivos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="cli/importing.py" />
   <source>Stopped. What was brought in is whole; the same command goes on where it stopped.</source>
   <translation>Detenido. Lo que se importó está entero; la misma orden sigue donde se paró.</translation>
  </message>
  <message>
   <location filename="cli/exporting.py" />
   <source>Stopped. What was written is whole; the same command goes on where it stopped.</source>
   <translation>Detenido. Lo que se escribió está entero; la misma orden sigue donde se paró.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Stopped: {told}.</source>
   <translation>Detenido: {told}.</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Stopping; the library stays as it was…</source>
   <translation>Deteniendo; la biblioteca queda como estaba…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/progress_row.py" />
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Storing what was typed, then making a backup…</source>
   <translation>Se guarda lo escrito y luego se hace una copia de seguridad…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>Straight and curly quotation marks stand in one paragraph.</source>
   <translation>Hay comillas rectas y tipográficas en un mismo párrafo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>Stray marks stand here.</source>
   <translation>Aquí hay signos sueltos.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>Stray typography</source>
   <translation>Tipografía descuidada</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>Strong: many machines together would need {time}.</source>
   <translation>Fuerte: muchas máquinas juntas necesitarían {time}.</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Struck out</source>
   <translation>Tachado</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>Styles without a meaning here, read as plain text: {names}.</source>
   <translation>Estilos sin significado aquí, leídos como texto normal: {names}.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Subject</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Suggest</source>
   <translation>Sugerir</translation>
  </message>
  <message>
   <location filename="ui/commands/comments.py" />
   <location filename="ui/panels/comments.py" />
   <source>Suggest an edit…</source>
   <translation>Sugerir un cambio…</translation>
  </message>
  <message>
   <location filename="ui/widgets/suggesting_line.py" />
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/surname_first.py" />
   <source>Surname before the introduction</source>
   <translation>Apellido antes de la presentación</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Swedish</source>
   <translation>Sueco</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>TK left in</source>
   <translation>TK sin resolver</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>TK, TODO, FIXME, XXX and ??? mark what is still to come. They are looked for in capitals, in the text and in the printed fields; code is left alone.</source>
   <translation>TK, TODO, FIXME, XXX y ??? marcan lo pendiente. Se buscan en mayúsculas, en el texto y en los campos que se publican; el código no se toca.</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Tag as claim…</source>
   <translation>Marcar como afirmación…</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Tag as expert…</source>
   <translation>Etiquetar como experto…</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Tag as quote…</source>
   <translation>Etiquetar como cita…</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Tag as source…</source>
   <translation>Etiquetar como fuente…</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Tag these words</source>
   <translation>Etiquetar estas palabras</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tag_to_nothing.py" />
   <source>Tag to nothing</source>
   <translation>Etiqueta sin ficha</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>Take away a filter to see more.</source>
   <translation>Quite un filtro para ver más.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <location filename="vault/strength.py" />
   <source>Take five or six words that do not belong together.</source>
   <translation>Tome cinco o seis palabras que no tengan que ver entre sí.</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>Take in verdicts</source>
   <translation>Recibir veredictos</translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Take in verdicts…</source>
   <translation>Recibir veredictos…</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>Take it out of this field; what is stored is in the library in clear.</source>
   <translation>Quítelo de este campo; lo que se guarda está en claro en la biblioteca.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/word_doubled.py" />
   <source>Take one of the two out.</source>
   <translation>Quite uno de los dos.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_doubled.py" />
   <source>Take one of them out, or name them apart.</source>
   <translation>Quite uno de ellos o póngales nombres distintos.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>Take over</source>
   <translation>Tomar el control</translation>
  </message>
  <message>
   <location filename="usecases/packs.py" />
   <source>Take the line “extends” out of one of them.</source>
   <translation>Quite la línea «extends» de uno de ellos.</translation>
  </message>
  <message>
   <location filename="ui/vault/scrub_dialog.py" />
   <source>Take the name behind “{codename}” out of everything?</source>
   <translation>¿Quitar de todas partes el nombre que hay tras «{codename}»?</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_id_reused.py" />
   <source>Take the tag off and mark the words as a quote of their own, or make both wordings alike.</source>
   <translation>Quite la etiqueta y marque las palabras como otra cita, o iguale las dos redacciones.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_name.py" />
   <source>Take the words out and write the codename’s description; or allow them in the vault with a reason.</source>
   <translation>Quite las palabras y escriba la descripción del nombre en clave; o permítalas en la caja fuerte con un motivo.</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>Take the words out of the record.</source>
   <translation>Quite las palabras de la ficha.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>Take the words out, or ask the person again and change the terms in the quote’s record.</source>
   <translation>Quite las palabras, o pregunte otra vez a la persona y cambie las condiciones en la ficha de la cita.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/approval_withdrawn.py" />
   <source>Take the words out, speak with the person again, or set this aside with the reason why they stay.</source>
   <translation>Quite las palabras, hable otra vez con la persona o deje este hallazgo de lado con el motivo por el que se quedan.</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>Take the words out. If they are rightly public here, allow them with a reason: “workstation vault allow {slug} {mark}”, or “Allow here…” where the window warns of them.</source>
   <translation>Quite las palabras. Si aquí son públicas con razón, permítalas con un motivo: «workstation vault allow {slug} {mark}», o «Permitir aquí…» donde la ventana avisa de ellas.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Take the words selected in the text instead</source>
   <translation>Tomar en su lugar las palabras seleccionadas en el texto</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>Take “{word}” out of my dictionary</source>
   <translation>Quitar «{word}» de mi diccionario</translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>Taken out of {articles} and {texts}; {revisions} rewritten, each with a mark; {copies} looked through.</source>
   <translation>Quitado de {articles} y {texts}; reescritas {revisions}, cada una con su marca; revisadas {copies}.</translation>
  </message>
  <message>
   <location filename="ui/vault/scrub_dialog.py" />
   <source>Taking the name out</source>
   <translation>Quitando el nombre</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>Target length in words</source>
   <translation>Extensión objetivo en palabras</translation>
  </message>
  <message>
   <location filename="ui/commands/writing.py" />
   <source>Target length…</source>
   <translation>Extensión objetivo…</translation>
  </message>
  <message>
   <location filename="ui/commands/format.py" />
   <source>Task list</source>
   <translation>Lista de tareas</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Telephone, e-mail, letter…</source>
   <translation>Teléfono, correo electrónico, carta…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Terms</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>Text format</source>
   <translation>Formato del texto</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>Text of the revision</source>
   <translation>Texto de la revisión</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>Texts ({endings})</source>
   <translation>Textos ({endings})</translation>
  </message>
  <message>
   <location filename="usecases/findings.py" />
   <source>That finding is not muted.</source>
   <translation>Ese hallazgo no está silenciado.</translation>
  </message>
  <message>
   <location filename="ui/commands/keys.py" />
   <source>That is not a key this program knows.</source>
   <translation>El programa no conoce esa tecla.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>That it could not be independently verified.</source>
   <translation>Que no se pudo verificar de forma independiente.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>That it is disputed, and by whom.</source>
   <translation>Que se discute, y quién lo discute.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>That it is false, if it is repeated at all.</source>
   <translation>Que es falsa, si es que se repite.</translation>
  </message>
  <message>
   <location filename="ui/commands/keys.py" />
   <source>That key is needed for typing. Add Ctrl or Alt, or take a function key.</source>
   <translation>Esa tecla hace falta para escribir. Añada Ctrl o Alt, o use una tecla de función.</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>That passage no longer stands in the text.</source>
   <translation>Ese pasaje ya no está en el texto.</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>The PDF could not be printed: {reason}.</source>
   <translation>No se pudo imprimir el PDF: {reason}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>The address “{address}” is not whole.</source>
   <translation>La dirección «{address}» no está completa.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>The address “{address}” lacks https:// and leads into our own site.</source>
   <translation>A la dirección «{address}» le falta https:// y lleva a nuestro propio sitio.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>The article as a whole</source>
   <translation>El artículo en su conjunto</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>The article becomes what it was: {name}, {detail}.</source>
   <translation>El artículo vuelve a ser lo que era: {name}, {detail}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/byline_missing.py" />
   <source>The article has no byline.</source>
   <translation>El artículo no tiene firma.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/credit_missing.py" />
   <source>The article has no credit line.</source>
   <translation>El artículo no tiene línea de crédito.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/dek_missing.py" />
   <source>The article has no dek (standfirst).</source>
   <translation>El artículo no tiene entradilla.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/headline_missing.py" />
   <source>The article has no headline.</source>
   <translation>El artículo no tiene titular.</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>The article has no revision {number}.</source>
   <translation>El artículo no tiene ninguna revisión {number}.</translation>
  </message>
  <message>
   <location filename="export/site_file.py" />
   <source>The article has no time of publication yet; the file carries the day of the export.</source>
   <translation>El artículo aún no tiene hora de publicación; el archivo lleva el día de la exportación.</translation>
  </message>
  <message>
   <location filename="usecases/complete_copy.py" />
   <source>The article is here in another state; it was left as it is.</source>
   <translation>El artículo está aquí en otro estado; se dejó como está.</translation>
  </message>
  <message>
   <location filename="ui/commands/desk.py" />
   <source>The article is in the trash. Restore it first.</source>
   <translation>El artículo está en la papelera. Recupérelo antes.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/embargo_running.py" />
   <source>The article is under embargo until {until} ({zone}).</source>
   <translation>El artículo está embargado hasta {until} ({zone}).</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>The article itself and its other revisions are not touched by this.</source>
   <translation>Esto no afecta al artículo ni a sus demás revisiones.</translation>
  </message>
  <message>
   <location filename="storage/printings.py" />
   <source>The article itself and its revisions are not touched by this.</source>
   <translation>El artículo mismo y sus revisiones no se ven afectados.</translation>
  </message>
  <message>
   <location filename="export/developing.py" />
   <source>The article itself is unharmed.</source>
   <translation>El artículo está intacto.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_locked.py" />
   <source>The article uses the confidential source “{codename}” and the vault is locked.</source>
   <translation>El artículo usa la fuente confidencial «{codename}» y la caja fuerte está cerrada.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>The article was closed before the words were ready; nothing was pasted.</source>
   <translation>El artículo se cerró antes de que las palabras estuvieran listas; no se pegó nada.</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>The article, numbered</source>
   <translation>El artículo, numerado</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>The backup copy of {name} does not hold all its records.</source>
   <translation>La copia de seguridad de {name} no tiene todas sus fichas.</translation>
  </message>
  <message>
   <location filename="storage/scrubbing.py" />
   <source>The backup {name} could not be looked through.</source>
   <translation>No se pudo revisar la copia {name}.</translation>
  </message>
  <message>
   <location filename="ui/panels/search.py" />
   <source>The best first.</source>
   <translation>El mejor primero.</translation>
  </message>
  <message>
   <location filename="ui/panels/search.py" />
   <source>The best of the newest 1,000 first; Enter ranks them all.</source>
   <translation>Los mejores de los 1.000 más nuevos primero; Intro los ordena todos.</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>The box prints the short one in the article's language.</source>
   <translation>El recuadro publica la corta en el idioma del artículo.</translation>
  </message>
  <message>
   <location filename="usecases/claims.py" />
   <source>The claim does not rest on “{slug}”.</source>
   <translation>La afirmación no se apoya en «{slug}».</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>The claim of the article that accuses them.</source>
   <translation>La afirmación del artículo que los acusa.</translation>
  </message>
  <message>
   <location filename="importing/pasted.py" />
   <source>The clipboard</source>
   <translation>El portapapeles</translation>
  </message>
  <message>
   <location filename="usecases/confidential.py" />
   <source>The codename or the description says who it is.</source>
   <translation>El nombre en clave o la descripción dicen quién es.</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>The comment is empty.</source>
   <translation>El comentario está vacío.</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>The contact has a note but no number or address.</source>
   <translation>El contacto tiene una nota pero ni número ni dirección.</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>The copy could not be written to {name}.</source>
   <translation>No se pudo escribir la copia en {name}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/credit_missing.py" />
   <source>The credit line says from which house or agency the article comes, and with it who holds the rights.</source>
   <translation>La línea de crédito dice de qué casa o agencia viene el artículo y, con ello, de quién son los derechos.</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>The damaged file is kept whatever you choose.</source>
   <translation>El archivo dañado se conserva elija lo que elija.</translation>
  </message>
  <message numerus="yes">
   <location filename="storage/health.py" />
   <source>The database file is damaged in {n} places. Go back to a copy in its backups folder.</source>
   <translation>
    <numerusform>El archivo de la base de datos está dañado en {n} lugar. Vuelva a una copia de su carpeta de copias.</numerusform>
    <numerusform>El archivo de la base de datos está dañado en {n} lugares. Vuelva a una copia de su carpeta de copias.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The database file is whole.</source>
   <translation>El archivo de la base de datos está íntegro.</translation>
  </message>
  <message>
   <location filename="usecases/replying.py" />
   <source>The deadline is before the time they were asked.</source>
   <translation>El plazo es anterior al momento en que se les preguntó.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/dek_missing.py" />
   <source>The dek says in a sentence what the article is about; lists, searches and shared links show it.</source>
   <translation>La entradilla dice en una frase de qué trata el artículo; la muestran las listas, los buscadores y los enlaces compartidos.</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>The desk check</source>
   <translation>La revisión de mesa</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>The desk check is turned off in the preferences.</source>
   <translation>La revisión de mesa está desactivada en las preferencias.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/stops_form.py" />
   <source>The desk check stops this story</source>
   <translation>La revisión de mesa detiene este artículo</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/stops_form.py" />
   <source>The desk check stops {n} stories</source>
   <translation>
    <numerusform>La revisión de mesa detiene {n} artículo</numerusform>
    <numerusform>La revisión de mesa detiene {n} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/gate.py" />
   <source>The desk check stops “{title}”: {findings}</source>
   <translation>La revisión de mesa detiene «{title}»: {findings}</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>The dictionary {code} cannot be used: {reason}.</source>
   <translation>El diccionario {code} no se puede usar: {reason}.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>The disk is full: {name} was not written.</source>
   <translation>El disco está lleno: no se escribió {name}.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>The disk that holds {name} could not be read or written.</source>
   <translation>No se pudo leer o escribir en el disco de {name}.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>The disk that holds {name} is full or cannot take more.</source>
   <translation>El disco de {name} está lleno o no admite más.</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>The document’s layout is too complicated to be read; its words were kept as plain paragraphs.</source>
   <translation>La estructura del documento es demasiado complicada; sus palabras se conservaron como párrafos simples.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>The encrypted library {path} is gone, but its key file is there.</source>
   <translation>La biblioteca cifrada {path} ya no está, pero sí su archivo de clave.</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>The end comes before the beginning in line {n} of “{name}”.</source>
   <translation>El final está antes del comienzo en la línea {n} de «{name}».</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>The ending of “{name}” is not known; it was read as plain text.</source>
   <translation>No se conoce la extensión de «{name}»; se leyó como texto sin formato.</translation>
  </message>
  <message>
   <location filename="ui/vault/family_dialog.py" />
   <source>The family name alone</source>
   <translation>El apellido solo</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/scrubbing.py" />
   <source>The family name alone was taken out beside the whole name {n} times: {places}.</source>
   <translation>
    <numerusform>El apellido solo se quitó {n} vez junto al nombre completo: {places}.</numerusform>
    <numerusform>El apellido solo se quitó {n} veces junto al nombre completo: {places}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>The family name alone, which may be somebody else’s, was left in: {places}. Read them.</source>
   <translation>El apellido solo, que puede ser de otra persona, se dejó en: {places}. Léalos.</translation>
  </message>
  <message>
   <location filename="ui/vault/family_dialog.py" />
   <source>The family name also stands alone, in texts that hold the whole name. Take the tick away where it is somebody or something else, as in the name of a street: there it stays. Backups and older copies may hold further places; there it goes without being asked.</source>
   <translation>El apellido también aparece solo en textos donde está el nombre completo. Quite la marca donde se trate de otra persona o de otra cosa, como el nombre de una calle: ahí se queda. Las copias de seguridad y otras copias antiguas pueden tener más lugares; ahí se quita sin preguntar.</translation>
  </message>
  <message>
   <location filename="cli/scrubbing.py" />
   <source>The family name stands nowhere by itself beside the whole name.</source>
   <translation>El apellido no aparece solo en ningún texto donde esté el nombre completo.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>The field “{key}” cannot be changed in this front matter line by line.</source>
   <translation>El campo «{key}» no se puede cambiar línea a línea en esta cabecera.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>The file as it was imported is kept.</source>
   <translation>Se conserva el archivo tal como se importó.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>The file could not be kept in {folder}: {reason}.</source>
   <translation>El archivo no se pudo guardar en {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>The file does not say who checked.</source>
   <translation>El archivo no dice quién comprobó.</translation>
  </message>
  <message>
   <location filename="importing/contacts_vcard.py" />
   <source>The file ends within this card; what it holds was read.</source>
   <translation>El archivo acaba dentro de esta tarjeta; se leyó lo que contiene.</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>The file is not UTF-8 and was read as Windows-1252 (Latin-1): check its accents and quotation marks.</source>
   <translation>El archivo no es UTF-8 y se leyó como Windows-1252 (Latin-1): revise los acentos y las comillas.</translation>
  </message>
  <message>
   <location filename="usecases/copied_proof.py" />
   <source>The file of the evidence “{name}” did not come with the copy.</source>
   <translation>El archivo de la prueba «{name}» no vino con la copia.</translation>
  </message>
  <message>
   <location filename="usecases/copied_proof.py" />
   <source>The file of the evidence “{name}” was changed on its way.</source>
   <translation>El archivo de la prueba «{name}» cambió por el camino.</translation>
  </message>
  <message>
   <location filename="usecases/identity_files.py" />
   <source>The file of the identity begins like JSON but is none.</source>
   <translation>El archivo de la identidad empieza como JSON pero no lo es.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>The file of the image {name} is damaged.</source>
   <translation>El archivo de la imagen {name} está dañado.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>The file of the image {name} is missing from {folder}.</source>
   <translation>El archivo de la imagen {name} falta en {folder}.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>The file of “{name}” is missing from the library’s folder ({place}).</source>
   <translation>El archivo de «{name}» falta en la carpeta de la biblioteca ({place}).</translation>
  </message>
  <message>
   <location filename="usecases/evidence.py" />
   <source>The file of “{name}” is missing from the library’s folder.</source>
   <translation>El archivo de «{name}» falta en la carpeta de la biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>The file of “{name}” is not what was added: it was changed on the disk.</source>
   <translation>El archivo de «{name}» no es el que se añadió: se cambió en el disco.</translation>
  </message>
  <message>
   <location filename="usecases/evidence.py" />
   <source>The file of “{name}” was changed on the disk since it was added: its SHA-256 differs.</source>
   <translation>El archivo de «{name}» se cambió en el disco desde que se añadió: su SHA-256 es distinto.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>The file was not added.</source>
   <translation>El archivo no se añadió.</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>The file was not read to its end.</source>
   <translation>El archivo no se leyó hasta el final.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>The file {name} cannot be read: {why}.</source>
   <translation>No se puede leer el archivo {name}: {why}.</translation>
  </message>
  <message>
   <location filename="storage/leftovers.py" />
   <source>The file {name} could not be cleared: delete it, if it may hold the name.</source>
   <translation>No se pudo limpiar el archivo {name}: bórrelo si puede contener el nombre.</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <location filename="storage/converting.py" />
   <location filename="storage/key_file.py" />
   <location filename="usecases/encryption.py" />
   <source>The file {name} could not be written: {reason}.</source>
   <translation>No se pudo escribir el archivo {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>The file {name} holds it still and was not changed.</source>
   <translation>El archivo {name} todavía lo contiene y no se ha cambiado.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>The file {name} is not a text in UTF-8.</source>
   <translation>El archivo {name} no es un texto en UTF-8.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>The file {name} is too long for this.</source>
   <translation>El archivo {name} es demasiado largo para esto.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>The file {path} is empty (0 bytes); it may once have been a library, but holds nothing now.</source>
   <translation>El archivo {path} está vacío (0 bytes); quizá fue una biblioteca, pero ya no contiene nada.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>The files themselves were not changed.</source>
   <translation>Los archivos no se cambiaron.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_first.py" />
   <source>The first voice of the article is one without a name.</source>
   <translation>La primera voz del artículo no tiene nombre.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/search.py" />
   <source>The first {n} articles.</source>
   <translation>
    <numerusform>El primer artículo.</numerusform>
    <numerusform>Los primeros {n} artículos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>The folder is untouched.</source>
   <translation>La carpeta está intacta.</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>The folder {folder} cannot be made: {what}.</source>
   <translation>No se puede crear la carpeta {folder}: {what}.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>The front matter breaks in line {line}: {problem}.</source>
   <translation>La cabecera falla en la línea {line}: {problem}.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <source>The front matter breaks in line {line}: {reason}.</source>
   <translation>La cabecera falla en la línea {line}: {reason}.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>The front matter says “{key}” twice, in lines {first} and {second}.</source>
   <translation>La cabecera dice «{key}» dos veces, en las líneas {first} y {second}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_name.py" />
   <source>The header, “… {context} …”, holds words of the identity of “{codename}” (mark {mark}).</source>
   <translation>La cabecera, «… {context} …», contiene palabras de la identidad de «{codename}» (marca {mark}).</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_pelican.py" />
   <source>The headers say “{key}” twice, in lines {places} and {first}.</source>
   <translation>Los encabezados dicen «{key}» dos veces, en las líneas {places} y {first}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_doubled.py" />
   <source>The heading “{words}” stands here twice.</source>
   <translation>El ladillo «{words}» está aquí dos veces.</translation>
  </message>
  <message>
   <location filename="importing/pictures.py" />
   <source>The image {address} is on the web; it stays a link.</source>
   <translation>La imagen {address} está en la web; queda como enlace.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>The image {name} could not be written into {folder}.</source>
   <translation>No se pudo escribir la imagen {name} en {folder}.</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>The image {name} was changed elsewhere since it was opened here.</source>
   <translation>La imagen {name} se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>The image “{name}” has more than {most} million pixels.</source>
   <translation>La imagen «{name}» tiene más de {most} millones de píxeles.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>The image “{name}” is damaged or incomplete.</source>
   <translation>La imagen «{name}» está dañada o incompleta.</translation>
  </message>
  <message>
   <location filename="importing/pictures.py" />
   <source>The image “{short}” cannot be looked for; its address is kept.</source>
   <translation>No se puede buscar la imagen «{short}»; se conserva su dirección.</translation>
  </message>
  <message>
   <location filename="importing/pictures.py" />
   <source>The image “{short}” does not lie beside the file; its address is kept.</source>
   <translation>La imagen «{short}» no está junto al archivo; se conserva su dirección.</translation>
  </message>
  <message>
   <location filename="importing/pictures.py" />
   <source>The image “{short}” was not found in the file’s folder; its address is kept.</source>
   <translation>La imagen «{short}» no se encontró en la carpeta del archivo; se conserva su dirección.</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>The imported file, with only its edited lines changed</source>
   <translation>El archivo importado, con solo las líneas editadas cambiadas</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The index of tags agrees with every text.</source>
   <translation>El índice de etiquetas concuerda con todos los textos.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The index of tags is behind the text of {some}.</source>
   <translation>El índice de etiquetas va por detrás del texto de {some}.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>The key file of the encrypted library is damaged.</source>
   <translation>El archivo de la clave de la biblioteca cifrada está dañado.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>The key file {path} of the encrypted library is damaged.</source>
   <translation>El archivo de la clave de la biblioteca cifrada, {path}, está dañado.</translation>
  </message>
  <message>
   <location filename="storage/sessions.py" />
   <source>The last change was not saved; the text is still in the window.</source>
   <translation>El último cambio no se guardó; el texto sigue en la ventana.</translation>
  </message>
  <message>
   <location filename="ui/closing.py" />
   <source>The last changes could not be stored in the library.</source>
   <translation>No se pudieron guardar los últimos cambios en la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>The last good backup: {when}.</source>
   <translation>La última copia buena: {when}.</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/desk.py" />
   <source>The library can only be read here.</source>
   <translation>Aquí la biblioteca solo se puede leer.</translation>
  </message>
  <message>
   <location filename="ui/panels/images.py" />
   <source>The library does not have this picture.</source>
   <translation>La biblioteca no tiene esta imagen.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <source>The library has a new passphrase. The recovery key is the same as before.</source>
   <translation>La biblioteca tiene una nueva frase de paso. La clave de recuperación es la misma de antes.</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <location filename="storage/converting.py" />
   <location filename="storage/watching.py" />
   <location filename="ui/converting.py" />
   <location filename="usecases/encryption.py" />
   <source>The library is as it was.</source>
   <translation>La biblioteca está como estaba.</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>The library is encrypted.</source>
   <translation>La biblioteca está cifrada.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/converting.py" />
   <source>The library is encrypted. {n} files from before stand beside it in clear still.</source>
   <translation>
    <numerusform>La biblioteca está cifrada. {n} archivo anterior sigue sin cifrar junto a ella.</numerusform>
    <numerusform>La biblioteca está cifrada. {n} archivos anteriores siguen sin cifrar junto a ella.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>The library is in clear now.</source>
   <translation>La biblioteca ya no está cifrada.</translation>
  </message>
  <message>
   <location filename="ui/commands/desk.py" />
   <source>The library is still being opened.</source>
   <translation>La biblioteca aún se está abriendo.</translation>
  </message>
  <message>
   <location filename="ui/pictures_in.py" />
   <source>The library is still being opened: add the picture in a moment.</source>
   <translation>La biblioteca aún se está abriendo: añada la imagen dentro de un momento.</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>The library itself was not changed.</source>
   <translation>La biblioteca no se cambió.</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <location filename="storage/claims.py" />
   <location filename="storage/comments.py" />
   <location filename="storage/directory.py" />
   <location filename="storage/evidence.py" />
   <location filename="storage/images.py" />
   <location filename="storage/quotes.py" />
   <location filename="storage/replies.py" />
   <source>The library keeps that other change; yours was not stored over it.</source>
   <translation>La biblioteca conserva ese otro cambio; el suyo no se guardó encima.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>The library lists them, the last changed first. Search at the top; begin a new one below.</source>
   <translation>La biblioteca los muestra, primero los últimos que cambiaron. Busque arriba; empiece uno nuevo abajo.</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>The library stays as it was</source>
   <translation>La biblioteca queda como estaba</translation>
  </message>
  <message>
   <location filename="storage/restoring.py" />
   <location filename="usecases/backing_up.py" />
   <source>The library was not changed.</source>
   <translation>La biblioteca no se modificó.</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>The library {library} is damaged; no good copy of it can be made.</source>
   <translation>La biblioteca {library} está dañada; no se puede hacer una buena copia.</translation>
  </message>
  <message>
   <location filename="storage/migrating.py" />
   <source>The library {name} could not be brought up to date for this version of the program.</source>
   <translation>No se pudo actualizar la biblioteca {name} a esta versión del programa.</translation>
  </message>
  <message>
   <location filename="storage/library.py" />
   <source>The library {name} is closed.</source>
   <translation>La biblioteca {name} está cerrada.</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>The library {name} is encrypted already.</source>
   <translation>La biblioteca {name} ya está cifrada.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="storage/key_file.py" />
   <source>The library {name} is encrypted.</source>
   <translation>La biblioteca {name} está cifrada.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <source>The library {name} is in clear now. Backups made before stay encrypted.</source>
   <translation>La biblioteca {name} ya no está cifrada. Las copias de seguridad hechas antes siguen cifradas.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="usecases/encryption.py" />
   <source>The library {name} is not encrypted.</source>
   <translation>La biblioteca {name} no está cifrada.</translation>
  </message>
  <message>
   <location filename="storage/converting.py" />
   <source>The library {name} is open in another window or command.</source>
   <translation>La biblioteca {name} está abierta en otra ventana u orden.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>The library {name} was opened for reading only.</source>
   <translation>La biblioteca {name} se abrió solo para leer.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>The library {path} is cut off: a part of the file is missing.</source>
   <translation>La biblioteca {path} está cortada: falta una parte del archivo.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <location filename="storage/trouble.py" />
   <source>The library {path} is damaged.</source>
   <translation>La biblioteca {path} está dañada.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <source>The library {path} is gone, but backups of it are there.</source>
   <translation>La biblioteca {path} ya no está, pero hay copias de seguridad de ella.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>The library {path} lacks some of its tables.</source>
   <translation>A la biblioteca {path} le faltan tablas.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>The library {path} or its folder cannot be written.</source>
   <translation>No se puede escribir en la biblioteca {path} o en su carpeta.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>The library {path} was written by a newer Editorial Workstation: it needs {needed}; this is {present}.</source>
   <translation>La biblioteca {path} la escribió un Editorial Workstation más nuevo: necesita {needed}; este es {present}.</translation>
  </message>
  <message>
   <location filename="cli/suggesting.py" />
   <source>The lines before it were read.</source>
   <translation>Se leyeron las líneas anteriores.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The list of who said what is behind the texts.</source>
   <translation>La lista de quién dijo qué va por detrás de los textos.</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>The name as printed is empty. Write it, or remove the credit.</source>
   <translation>El nombre como se publica está vacío. Escríbalo o quite el crédito.</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>The name in the byline links to it.</source>
   <translation>El nombre de la firma enlaza a ella.</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>The name is withheld.</source>
   <translation>Se reserva el nombre.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>The name {name} does not fit that disk.</source>
   <translation>El nombre {name} no cabe en ese disco.</translation>
  </message>
  <message>
   <location filename="usecases/one_line.py" />
   <source>The name “{name}” has a line break in it.</source>
   <translation>El nombre «{name}» contiene un salto de línea.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>The names sound alike</source>
   <translation>Los nombres suenan parecido</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>The nearest words that can be tagged are “{words}”.</source>
   <translation>Las palabras más cercanas que se pueden etiquetar son «{words}».</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>The new key: press it</source>
   <translation>La tecla nueva: púlsela</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>The new words are the old ones.</source>
   <translation>Las palabras nuevas son las mismas.</translation>
  </message>
  <message>
   <location filename="ui/panels/difference_view.py" />
   <source>The newer state</source>
   <translation>El estado posterior</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>The note is never exported.</source>
   <translation>La nota nunca se exporta.</translation>
  </message>
  <message>
   <location filename="ui/panels/difference_view.py" />
   <source>The older state</source>
   <translation>El estado anterior</translation>
  </message>
  <message>
   <location filename="storage/loading.py" />
   <source>The other records are not touched by this.</source>
   <translation>Esto no afecta a las demás fichas.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>The other tabs hold what belongs to the story: who is in it, its byline and dates, other headlines.</source>
   <translation>Las otras pestañas guardan lo que es del artículo: quién está en él, su firma y fechas, otros titulares.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>The pack “{name}” cannot be used: {reason}</source>
   <translation>El paquete «{name}» no se puede usar: {reason}</translation>
  </message>
  <message>
   <location filename="usecases/packs.py" />
   <source>The pack “{name}” extends itself, or too many others.</source>
   <translation>El paquete «{name}» se amplía a sí mismo o a demasiados otros.</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <source>The page appears here in a moment.</source>
   <translation>La página aparecerá aquí enseguida.</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>The page as it will be exported</source>
   <translation>La página como se exportará</translation>
  </message>
  <message>
   <location filename="importing/html.py" />
   <source>The page is nested too deeply for its layout to be read; its words were kept as plain paragraphs.</source>
   <translation>La página está demasiado anidada para leer su estructura; sus palabras se conservaron como párrafos simples.</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>The page or the words on the clipboard become evidence; nothing is fetched.</source>
   <translation>La página o las palabras del portapapeles pasan a ser una prueba; no se descarga nada.</translation>
  </message>
  <message>
   <location filename="importing/html.py" />
   <source>The page’s image {image} is on the web; its address is kept.</source>
   <translation>La imagen {image} de la página está en la web; se conserva su dirección.</translation>
  </message>
  <message>
   <location filename="ui/widgets/crop_view.py" />
   <source>The part of the picture that is shown</source>
   <translation>La parte de la imagen que se muestra</translation>
  </message>
  <message>
   <location filename="storage/database.py" />
   <source>The part of the program that opens encrypted libraries is not installed.</source>
   <translation>No está instalada la parte del programa que abre bibliotecas cifradas.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>The passphrase is empty.</source>
   <translation>La frase de paso está vacía.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>The passphrase of the library was changed.</source>
   <translation>Se cambió la frase de paso de la biblioteca.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="cli/vault.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The passphrase was changed. The recovery key is the same as before.</source>
   <translation>La frase de paso se ha cambiado. La clave de recuperación es la misma que antes.</translation>
  </message>
  <message>
   <location filename="importing/contacts_vcard.py" />
   <source>The photo cannot be read; the person comes in without it.</source>
   <translation>No se puede leer la foto; la persona entra sin ella.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>The picture on the clipboard is too large, or cannot be read.</source>
   <translation>La imagen del portapapeles es demasiado grande o no se puede leer.</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <source>The picture or piece of evidence {name} is damaged and cannot be brought over.</source>
   <translation>La imagen o prueba {name} está dañada y no se puede pasar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_caption.py" />
   <source>The picture {name} has no caption.</source>
   <translation>La imagen {name} no tiene pie.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_credit.py" />
   <source>The picture {name} has no credit.</source>
   <translation>La imagen {name} no tiene crédito.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_alt.py" />
   <source>The picture {name} has no description (alt text).</source>
   <translation>La imagen {name} no tiene descripción (texto alternativo).</translation>
  </message>
  <message>
   <location filename="export/full.py" />
   <source>The picture {name} is missing from the library and is not in the copy.</source>
   <translation>La imagen {name} falta en la biblioteca y no está en la copia.</translation>
  </message>
  <message>
   <location filename="ui/preview/kill_switch.py" />
   <source>The preview does not run for the administrator (root), because its protection would be off.</source>
   <translation>La vista previa no funciona para el administrador (root), porque quedaría sin protección.</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>The preview follows every keystroke and is exactly what an export writes.</source>
   <translation>La vista previa sigue cada tecla y es exactamente lo que escribe una exportación.</translation>
  </message>
  <message>
   <location filename="ui/preview/preview.py" />
   <source>The preview stopped and was started again.</source>
   <translation>La vista previa se detuvo y se volvió a iniciar.</translation>
  </message>
  <message>
   <location filename="ui/preview/preview.py" />
   <source>The preview stopped several times and was not started again.</source>
   <translation>La vista previa se detuvo varias veces y no se volvió a iniciar.</translation>
  </message>
  <message>
   <location filename="usecases/draft_reader.py" />
   <source>The program that reads drafts ended unexpectedly.</source>
   <translation>El programa que lee los borradores terminó de forma inesperada.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preference_fields.py" />
   <source>The program’s own</source>
   <translation>La del programa</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_locked.py" />
   <location filename="attribution/check/rules/vault_name.py" />
   <source>The promise given to the source</source>
   <translation>La promesa hecha a la fuente</translation>
  </message>
  <message>
   <location filename="ui/vault/scrub_dialog.py" />
   <source>The public description takes the place of the name in every text, comment, note and revision of this library and in its own backups. The steps of undo are forgotten. This cannot be undone.</source>
   <translation>La descripción pública ocupa el lugar del nombre en todos los textos, comentarios, notas y revisiones de esta biblioteca y en sus propias copias. Se olvidan los pasos de deshacer. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="ui/pasting/quoting.py" />
   <source>The quote is in the text; its record keeps the time</source>
   <translation>La cita está en el texto; su ficha guarda la hora</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <source>The record goes into the vault, and the public description takes the place of the name in every text, comment, note and revision and in the library’s own backups. Tags and quotes lead to the codename. This cannot be undone.</source>
   <translation>La ficha pasa a la caja fuerte y la descripción pública ocupa el lugar del nombre en todos los textos, comentarios, notas y revisiones y en las copias de seguridad de la biblioteca. Las etiquetas y las citas llevan al nombre en clave. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>The record is unchanged.</source>
   <translation>La ficha no ha cambiado.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_how_known.py" />
   <source>The record of {name} does not say how they know.</source>
   <translation>La ficha de {name} no dice cómo lo sabe.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_description.py" />
   <source>The record of {name} has no description to print.</source>
   <translation>La ficha de {name} no tiene descripción que publicar.</translation>
  </message>
  <message>
   <location filename="ui/vault/purge_dialog.py" />
   <source>The record, the identity, and the name wherever it stands go: in texts, comments, notes, revisions, the journal and the library’s own backups. What cannot be reached is listed afterwards. This cannot be undone.</source>
   <translation>Se borran la ficha, la identidad y el nombre dondequiera que esté: en textos, comentarios, notas, revisiones, el diario y las copias de seguridad de la biblioteca. Lo que no se pueda alcanzar se enumera después. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="ui/player/open.py" />
   <source>The recording itself is safe in the library.</source>
   <translation>La grabación está a salvo en la biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>The recording {name} is not beside the transcript: choose it, or only the times are kept.</source>
   <translation>La grabación {name} no está junto a la transcripción: elíjala o solo se guardarán los tiempos.</translation>
  </message>
  <message>
   <location filename="importing/records.py" />
   <source>The records in this file are damaged; only its text and header were read.</source>
   <translation>Las fichas de este archivo están dañadas; solo se leyeron el texto y la cabecera.</translation>
  </message>
  <message>
   <location filename="importing/records.py" />
   <source>The records in this file cannot be read: {happened}</source>
   <translation>Las fichas de este archivo no se pueden leer: {happened}</translation>
  </message>
  <message>
   <location filename="importing/records.py" />
   <source>The records in this file were written by a newer version; only its text and header were read.</source>
   <translation>Las fichas de este archivo las escribió una versión más nueva; solo se leyeron el texto y la cabecera.</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="cli/vault.py" />
   <source>The recovery key could not be written to {name}: {why}.</source>
   <translation>No se pudo escribir la clave de recuperación en {name}: {why}.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The recovery key is not shown again.</source>
   <translation>La clave de recuperación no se vuelve a mostrar.</translation>
  </message>
  <message>
   <location filename="vault/recovery.py" />
   <source>The recovery key is not typed as it was printed: nine groups of four signs, the last of them a check.</source>
   <translation>La clave de recuperación no está escrita como se imprimió: nueve grupos de cuatro signos, el último de control.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The recovery key stays the same.</source>
   <translation>La clave de recuperación sigue siendo la misma.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>The recovery key stays the same. Copies of this library elsewhere still open by the old passphrase.</source>
   <translation>La clave de recuperación sigue siendo la misma. Las copias de esta biblioteca que estén en otro sitio siguen abriéndose con la frase anterior.</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>The report</source>
   <translation>El informe</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>The report is on the clipboard.</source>
   <translation>El informe está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>The request chosen</source>
   <translation>La solicitud elegida</translation>
  </message>
  <message>
   <location filename="usecases/vault_copy.py" />
   <source>The rest of the copy is written.</source>
   <translation>El resto de la copia está escrito.</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>The review has ended. What you type goes into the text.</source>
   <translation>La revisión ha terminado. Lo que escriba va al texto.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>The rules of this pack find nothing missing.</source>
   <translation>Las reglas de este paquete no echan nada en falta.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <source>The same</source>
   <translation>Igual</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="cli/vault.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <location filename="usecases/family_names.py" />
   <source>The same command with --dry-run lists the places, each with its mark.</source>
   <translation>La misma orden con --dry-run muestra los lugares, cada uno con su marca.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>The same contact</source>
   <translation>El mismo contacto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>The same name</source>
   <translation>El mismo nombre</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>The same name stands in line {line}.</source>
   <translation>El mismo nombre está en la línea {line}.</translation>
  </message>
  <message>
   <location filename="ui/preview/ways.py" />
   <source>The same page with tags coloured; point at one to see who or what stands behind it</source>
   <translation>La misma página con las etiquetas en color; señale una para ver quién o qué hay detrás</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_id_reused.py" />
   <source>The same quote stands in another article with other words: {words}</source>
   <translation>La misma cita está en otro artículo con otras palabras: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>The same quotes and claims stand in {n} other places</source>
   <translation>
    <numerusform>La misma cita o afirmación está en {n} lugar más</numerusform>
    <numerusform>Las mismas citas y afirmaciones están en {n} lugares más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>The same words in another order</source>
   <translation>Las mismas palabras en otro orden</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The search index agrees with every text.</source>
   <translation>El índice de búsqueda concuerda con todos los textos.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The search index is behind the text of {some}.</source>
   <translation>El índice de búsqueda va por detrás del texto de {some}.</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>The search index is damaged.</source>
   <translation>El índice de búsqueda está dañado.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>The search index of {name} was written on a computer with a newer SQLite.</source>
   <translation>El índice de búsqueda de {name} se escribió en un ordenador con un SQLite más nuevo.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>The selection crosses the edge of {mark}.</source>
   <translation>La selección cruza el borde de {mark}.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>The selection goes beyond the words of its paragraph.</source>
   <translation>La selección va más allá de las palabras de su párrafo.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>The selection goes over several paragraphs; a tag ends with its paragraph.</source>
   <translation>La selección abarca varios párrafos; una etiqueta acaba con su párrafo.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>The selection holds a square bracket without its counterpart.</source>
   <translation>La selección tiene un corchete sin su pareja.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>The selection lies inside {mark}, where no tag can stand.</source>
   <translation>La selección está dentro de {mark}, donde no puede ir una etiqueta.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unverified_without_claim.py" />
   <source>The sentence protects the reader only if it is plain what it is about. The claim stands in the same paragraph or at most so many before it, and is tagged.</source>
   <translation>La frase protege al lector solo si está claro a qué se refiere. La afirmación está en el mismo párrafo o, como mucho, tantos antes, y va etiquetada.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>The settings of the vault’s key cannot be read.</source>
   <translation>No se pueden leer los ajustes de la clave de la caja fuerte.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>The settings of the vault’s key were changed to what cannot be.</source>
   <translation>Los ajustes de la clave de la caja fuerte se cambiaron a valores imposibles.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>The shipped one</source>
   <translation>La incluida</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <source>The slug of “{title}” stays {slug}: it was published under that name.</source>
   <translation>El slug de «{title}» sigue siendo {slug}: se publicó con ese nombre.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>The slug that is given up leads to the other for good: texts, quotes and bylines go on meaning the same.</source>
   <translation>El slug que se abandona lleva para siempre al otro: textos, citas y firmas siguen significando lo mismo.</translation>
  </message>
  <message>
   <location filename="importing/fitting.py" />
   <source>The slug “{wanted}” is written “{slug}” here.</source>
   <translation>El slug «{wanted}» se escribe aquí «{slug}».</translation>
  </message>
  <message>
   <location filename="ui/widgets/social_card.py" />
   <source>The social card as it will look</source>
   <translation>La tarjeta para redes como se verá</translation>
  </message>
  <message>
   <location filename="ui/commands/copying.py" />
   <source>The story is on the clipboard.</source>
   <translation>El artículo está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>The suggestion changes nothing.</source>
   <translation>La sugerencia no cambia nada.</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>The tag does not stand there any more.</source>
   <translation>La etiqueta ya no está ahí.</translation>
  </message>
  <message>
   <location filename="ui/panels/record_page.py" />
   <source>The tag in the text is kept. Remove it, or add the record.</source>
   <translation>La etiqueta del texto se conserva. Quítela o añada la ficha.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tag_to_nothing.py" />
   <source>The tag {key}={value} leads to no record.</source>
   <translation>La etiqueta {key}={value} no lleva a ninguna ficha.</translation>
  </message>
  <message>
   <location filename="export/page.py" />
   <source>The template {template}/{name} must print {{{{ body }}}} once.</source>
   <translation>La plantilla {template}/{name} debe imprimir {{{{ body }}}} una vez.</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>The template {where}: {plain}</source>
   <translation>La plantilla {where}: {plain}</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>The template {where}: {reason}</source>
   <translation>La plantilla {where}: {reason}</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/embargo_running.py" />
   <source>The terms agreed with whoever gave the material</source>
   <translation>Las condiciones acordadas con quien dio el material</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>The terms forbid this quote</source>
   <translation>Las condiciones prohíben esta cita</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>The text below it is untouched.</source>
   <translation>El texto de debajo está intacto.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_pelican.py" />
   <source>The text below them is untouched.</source>
   <translation>El texto de debajo está intacto.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>The text could not be checked</source>
   <translation>No se pudo revisar el texto</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>The text could not be read</source>
   <translation>No se pudo leer el texto</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <source>The text does not say through whom this came to us.</source>
   <translation>El texto no dice por quién nos llegó esto.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_without_speaker.py" />
   <source>The text does not say who spoke these words.</source>
   <translation>El texto no dice quién pronunció estas palabras.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/role_missing.py" />
   <source>The text does not say who {name} is.</source>
   <translation>El texto no dice quién es {name}.</translation>
  </message>
  <message>
   <location filename="export/preset_hugo.py" />
   <source>The text holds HTML, which Hugo leaves out unless the site sets markup.goldmark.renderer.unsafe.</source>
   <translation>El texto lleva HTML, que Hugo omite si el sitio no activa markup.goldmark.renderer.unsafe.</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>The text is on the clipboard.</source>
   <translation>El texto está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <location filename="usecases/proposing.py" />
   <source>The text is unchanged.</source>
   <translation>El texto no ha cambiado.</translation>
  </message>
  <message>
   <location filename="ui/panels/difference_view.py" />
   <source>The text itself is the same.</source>
   <translation>El texto en sí es el mismo.</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>The text must say</source>
   <translation>El texto debe decir</translation>
  </message>
  <message>
   <location filename="ui/panels/verifying.py" />
   <source>The text must say: {words}</source>
   <translation>El texto debe decir: {words}</translation>
  </message>
  <message>
   <location filename="usecases/proposing.py" />
   <source>The text says so: {words}</source>
   <translation>Lo dice el texto: {words}</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>The text says that it could not be verified.</source>
   <translation>El texto dice que no se pudo verificar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <source>The text says “{words}”; what bears this out goes back to one source.</source>
   <translation>El texto dice «{words}»; lo que respalda esto se remonta a una sola fuente.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_plural.py" />
   <source>The text speaks of several; one source is recorded for “{words}”.</source>
   <translation>El texto habla de varias; para «{words}» consta una sola fuente.</translation>
  </message>
  <message>
   <location filename="export/site_file.py" />
   <source>The time of publication is in the future; most site generators leave such a page out until then.</source>
   <translation>La hora de publicación es futura; la mayoría de los generadores omiten la página hasta entonces.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>The time of the last change that readers are told.</source>
   <translation>La hora del último cambio que se comunica a los lectores.</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/directory.py" />
   <source>The trash is empty</source>
   <translation>La papelera está vacía</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="cli/vault.py" />
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The two are not the same.</source>
   <translation>Las dos no coinciden.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/help/pages.py" />
   <source>The vault</source>
   <translation>La caja fuerte</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/vault_copy.py" />
   <source>The vault came along with {n} identities, sealed; it opens with the passphrase it had.</source>
   <translation>
    <numerusform>La caja fuerte vino con {n} identidad, sellada; se abre con la frase de paso que tenía.</numerusform>
    <numerusform>La caja fuerte vino con {n} identidades, sellada; se abre con la frase de paso que tenía.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>The vault does not know this source any more.</source>
   <translation>La caja fuerte ya no conoce esta fuente.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>The vault has a new passphrase. The recovery key is the same as before.</source>
   <translation>La caja fuerte tiene una nueva frase de paso. La clave de recuperación es la misma que antes.</translation>
  </message>
  <message numerus="yes">
   <location filename="cli/vault.py" />
   <source>The vault holds {n} identities.</source>
   <translation>
    <numerusform>La caja fuerte guarda {n} identidad.</numerusform>
    <numerusform>La caja fuerte guarda {n} identidades.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <location filename="usecases/guarding.py" />
   <source>The vault is locked.</source>
   <translation>La caja fuerte está cerrada.</translation>
  </message>
  <message>
   <location filename="usecases/exporting.py" />
   <source>The vault is locked: names were not looked for.</source>
   <translation>La caja fuerte está cerrada: no se buscaron nombres.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>The vault is set up; the key stands above instead.</source>
   <translation>La caja fuerte está lista; la clave aparece arriba.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>The vault keeps who your confidential sources are, encrypted. Everything else sees a codename. Take five or six words that do not belong together.</source>
   <translation>La caja fuerte guarda cifrado quiénes son sus fuentes confidenciales. Todo lo demás ve un nombre en clave. Tome cinco o seis palabras que no tengan que ver entre sí.</translation>
  </message>
  <message>
   <location filename="usecases/confidential.py" />
   <location filename="usecases/scrubbing.py" />
   <source>The vault of this library does not know who “{slug}” is.</source>
   <translation>La caja fuerte de esta biblioteca no sabe quién es «{slug}».</translation>
  </message>
  <message>
   <location filename="ui/vault/desk.py" />
   <source>The vault was locked.</source>
   <translation>La caja fuerte se ha cerrado.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>The vault’s key is damaged, or its settings were changed by another program.</source>
   <translation>La clave de la caja fuerte está dañada, u otro programa cambió sus ajustes.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>The vault’s keys are missing from the library, its identities are not.</source>
   <translation>Faltan en la biblioteca las claves de la caja fuerte, pero no sus identidades.</translation>
  </message>
  <message>
   <location filename="cli/secrets.py" />
   <source>The vault’s passphrase is needed, and there is no terminal to ask at.</source>
   <translation>Hace falta la frase de paso de la caja fuerte y no hay terminal donde preguntarla.</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>The verdicts in “{name}” are for another article: {which}.</source>
   <translation>Los veredictos de «{name}» son de otro artículo: {which}.</translation>
  </message>
  <message>
   <location filename="usecases/claims.py" />
   <source>The verification of a claim is changed by an act of its own, with who and why.</source>
   <translation>La verificación de una afirmación se cambia con un acto propio, con quién y por qué.</translation>
  </message>
  <message>
   <location filename="ui/preview/preview.py" />
   <source>The web engine is not installed, or a library it needs is missing.</source>
   <translation>El motor web no está instalado o le falta una biblioteca del sistema.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>The whole article is withdrawn. Its text stays, its headline says so.</source>
   <translation>Se retira el artículo entero. El texto se conserva y el titular lo indica.</translation>
  </message>
  <message>
   <location filename="ui/backups.py" />
   <source>The window closes, the backup takes the place of the library, and the window opens again. The library as it is now is moved aside and kept.</source>
   <translation>La ventana se cierra, la copia ocupa el lugar de la biblioteca y la ventana se abre de nuevo. La biblioteca actual se aparta y se conserva.</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>The words of the article that say so.</source>
   <translation>Las palabras del artículo que lo dicen.</translation>
  </message>
  <message>
   <location filename="usecases/comments.py" />
   <source>The words of this suggestion are no longer in the text.</source>
   <translation>Las palabras de esta sugerencia ya no están en el texto.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <source>The words selected</source>
   <translation>Las palabras seleccionadas</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>The words were pasted without their form.</source>
   <translation>Las palabras se pegaron sin formato.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” are a claim already.</source>
   <translation>Las palabras «{words}» ya son una afirmación.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” are a quote already.</source>
   <translation>Las palabras «{words}» ya son una cita.</translation>
  </message>
  <message>
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” carry this tag already.</source>
   <translation>Las palabras «{words}» ya llevan esta etiqueta.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” do not stand in this article.</source>
   <translation>Las palabras «{words}» no están en este artículo.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” stand in {n} places:
{listed}
Nothing was changed.</source>
   <translation>Las palabras «{words}» están en {n} lugares:
{listed}
No se cambió nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/correcting.py" />
   <location filename="usecases/tagging.py" />
   <source>The words “{words}” stand in {n} places; there is no number {nth}.</source>
   <translation>
    <numerusform>Las palabras «{words}» están en {n} lugar; no hay número {nth}.</numerusform>
    <numerusform>Las palabras «{words}» están en {n} lugares; no hay número {nth}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>The words: {passage}</source>
   <translation>Las palabras: {passage}</translation>
  </message>
  <message>
   <location filename="storage/watching.py" />
   <location filename="usecases/family_names.py" />
   <source>The work was stopped.</source>
   <translation>El trabajo se detuvo.</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>The {field} does not fit: {reason}</source>
   <translation>No es válido ({field}): {reason}</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>The {field} does not fit: {reason}.</source>
   <translation>No es válido ({field}): {reason}.</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>The {field} has {length:,} characters; at most {most:,} fit.</source>
   <translation>Demasiado largo ({field}): tiene {length:,} caracteres y caben {most:,}.</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>The {field} is empty.</source>
   <translation>Está vacío: {field}.</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>The {field} must be {choices}, not “{given}”.</source>
   <translation>No es válido ({field}): debe ser {choices}, no «{given}».</translation>
  </message>
  <message>
   <location filename="usecases/complete_copy.py" />
   <source>The {kind} {old} is called {new} here, since {old} is taken.</source>
   <translation>Aquí se llama {new} ({kind} {old}), porque {old} está ocupado.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/export_choices.py" />
   <source>The {n} chosen articles</source>
   <translation>
    <numerusform>El artículo elegido</numerusform>
    <numerusform>Los {n} artículos elegidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>Then choose the language here.</source>
   <translation>Después elija aquí el idioma.</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Then: {words}</source>
   <translation>Entonces: {words}</translation>
  </message>
  <message>
   <location filename="ui/attribution_desk.py" />
   <source>There are no findings in this text.</source>
   <translation>No hay hallazgos en este texto.</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>There are no footnotes in code.</source>
   <translation>En el código no hay notas al pie.</translation>
  </message>
  <message>
   <location filename="ui/comments/desk.py" />
   <source>There are no open comments in this article.</source>
   <translation>No hay comentarios abiertos en este artículo.</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>There are no times in “{name}”.</source>
   <translation>En «{name}» no hay tiempos.</translation>
  </message>
  <message>
   <location filename="usecases/headlines.py" />
   <source>There are no words in it.</source>
   <translation>No contiene palabras.</translation>
  </message>
  <message>
   <location filename="ui/pasting/quoting.py" />
   <source>There are no words on the clipboard.</source>
   <translation>No hay palabras en el portapapeles.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>There are: {corrections}.</source>
   <translation>Hay: {corrections}.</translation>
  </message>
  <message>
   <location filename="usecases/packs.py" />
   <source>There are: {names}.</source>
   <translation>Hay: {names}.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>There is a folder where the file {name} should go.</source>
   <translation>Hay una carpeta donde debería ir el archivo {name}.</translation>
  </message>
  <message>
   <location filename="storage/claims.py" />
   <source>There is already a claim with the id {id}.</source>
   <translation>Ya hay una afirmación con el identificador {id}.</translation>
  </message>
  <message>
   <location filename="storage/comments.py" />
   <source>There is already a comment “{id}”.</source>
   <translation>Ya existe el comentario «{id}».</translation>
  </message>
  <message>
   <location filename="usecases/saved_filters.py" />
   <source>There is already a filter called “{name}”.</source>
   <translation>Ya hay un filtro llamado «{name}».</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>There is already a filter called “{name}”. Replace it?</source>
   <translation>Ya hay un filtro llamado «{name}». ¿Reemplazarlo?</translation>
  </message>
  <message>
   <location filename="storage/quotes.py" />
   <source>There is already a quote with the id {id}.</source>
   <translation>Ya hay una cita con el identificador {id}.</translation>
  </message>
  <message>
   <location filename="storage/replies.py" />
   <source>There is already a request “{id}”.</source>
   <translation>Ya hay una solicitud «{id}».</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <source>There is already a {kind} “{alias}”.</source>
   <translation>Ya existe «{alias}» ({kind}).</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <source>There is already a {kind} “{slug}”.</source>
   <translation>Ya existe «{slug}» ({kind}).</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>There is already evidence with the id {id}.</source>
   <translation>Ya hay una prueba con el identificador {id}.</translation>
  </message>
  <message>
   <location filename="attribution/check/checking.py" />
   <source>There is more of the same further down: {title}</source>
   <translation>Hay más de lo mismo más abajo: {title}</translation>
  </message>
  <message>
   <location filename="usecases/checking.py" />
   <location filename="usecases/exporting_files.py" />
   <source>There is no article in “{name}”.</source>
   <translation>No hay ningún artículo en «{name}».</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <source>There is no article “{name}” in this library.</source>
   <translation>No hay ningún artículo «{name}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>There is no article “{slug}” in this library.</source>
   <translation>No hay ningún artículo «{slug}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/restoring.py" />
   <source>There is no backup at {path}.</source>
   <translation>No hay ninguna copia de seguridad en {path}.</translation>
  </message>
  <message>
   <location filename="usecases/backing_up.py" />
   <source>There is no backup of {name} that can be opened.</source>
   <translation>No hay ninguna copia de seguridad de {name} que se pueda abrir.</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>There is no backup that can be opened.</source>
   <translation>No hay ninguna copia de seguridad que se pueda abrir.</translation>
  </message>
  <message>
   <location filename="storage/claims.py" />
   <source>There is no claim “{id}” in this library.</source>
   <translation>No hay ninguna afirmación «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/comments.py" />
   <source>There is no comment “{id}” in this library.</source>
   <translation>No hay ningún comentario «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/spelling/following.py" />
   <source>There is no dictionary for this article’s language ({tag}).</source>
   <translation>No hay diccionario para el idioma de este artículo ({tag}).</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <location filename="usecases/evidence.py" />
   <source>There is no evidence “{id}” in this library.</source>
   <translation>No hay ninguna prueba «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>There is no field “{field}” to choose.</source>
   <translation>No hay ningún campo «{field}» que elegir.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>There is no file “{path}”.</source>
   <translation>No existe el archivo «{path}».</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>There is no folder “{folder}”.</source>
   <translation>No existe la carpeta «{folder}».</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>There is no format called “{name}”.</source>
   <translation>No hay ningún formato llamado «{name}».</translation>
  </message>
  <message>
   <location filename="storage/images.py" />
   <source>There is no image “{name}” in this library.</source>
   <translation>No hay ninguna imagen «{name}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/opening.py" />
   <location filename="usecases/encryption.py" />
   <source>There is no library at {path}.</source>
   <translation>No hay ninguna biblioteca en {path}.</translation>
  </message>
  <message>
   <location filename="storage/merges.py" />
   <source>There is no merge “{id}” in this library.</source>
   <translation>No hay ninguna fusión «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/identity_files.py" />
   <source>There is no name in the file of the identity.</source>
   <translation>En el archivo de la identidad no hay ningún nombre.</translation>
  </message>
  <message>
   <location filename="importing/contacts_csv.py" />
   <source>There is no name in this row.</source>
   <translation>No hay nombre en esta fila.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>There is no new passphrase.</source>
   <translation>No hay una nueva frase de paso.</translation>
  </message>
  <message>
   <location filename="usecases/packs.py" />
   <source>There is no pack “{name}”.</source>
   <translation>No hay ningún paquete «{name}».</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>There is no page and no text on the clipboard.</source>
   <translation>No hay ninguna página ni texto en el portapapeles.</translation>
  </message>
  <message>
   <location filename="usecases/portraits.py" />
   <source>There is no photo to crop.</source>
   <translation>No hay foto que recortar.</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>There is no protected name marked “{mark}” in this article.</source>
   <translation>En este artículo no hay ningún nombre protegido con la marca «{mark}».</translation>
  </message>
  <message>
   <location filename="storage/quotes.py" />
   <source>There is no quote “{id}” in this library.</source>
   <translation>No hay ninguna cita «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/replies.py" />
   <source>There is no request for an answer “{id}” in this library.</source>
   <translation>En esta biblioteca no hay ninguna solicitud de respuesta «{id}».</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>There is no revision “{id}” in this library.</source>
   <translation>No hay ninguna revisión «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/gate.py" />
   <source>There is no rule “{code}” to override.</source>
   <translation>No hay ninguna regla «{code}» que saltarse.</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>There is no rule “{code}”.</source>
   <translation>No hay ninguna regla «{code}».</translation>
  </message>
  <message>
   <location filename="ui/surroundings.py" />
   <source>There is no screen to open a window on.</source>
   <translation>No hay pantalla en la que abrir una ventana.</translation>
  </message>
  <message>
   <location filename="ui/commands/writing.py" />
   <source>There is no section of this rank to change places with.</source>
   <translation>No hay sección de este nivel con la que cambiar.</translation>
  </message>
  <message>
   <location filename="storage/corrections.py" />
   <source>There is no such correction in this library.</source>
   <translation>No hay tal corrección en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>There is no such finding of “{code}”.</source>
   <translation>No hay tal hallazgo de «{code}».</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>There is no template called “{template}”.</source>
   <translation>No hay ninguna plantilla llamada «{template}».</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>There is no {kind} “{id}” in this library.</source>
   <translation>No hay ningún registro de «{kind}» con el identificador «{id}» en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/naming.py" />
   <source>There is no {kind} “{name}” in the directory.</source>
   <translation>No está en el directorio: {kind} «{name}».</translation>
  </message>
  <message>
   <location filename="usecases/quotes.py" />
   <source>There is no {kind} “{slug}” in the directory.</source>
   <translation>No está en el directorio: {kind} «{slug}».</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <location filename="storage/quotes.py" />
   <source>There is no {kind} “{slug}” in this library.</source>
   <translation>No está en esta biblioteca: {kind} «{slug}».</translation>
  </message>
  <message>
   <location filename="ui/commands/desk.py" />
   <source>There is nothing to do it with just now.</source>
   <translation>Ahora mismo no hay con qué hacerlo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/planned_files.py" />
   <source>There is nothing to write</source>
   <translation>No hay nada que escribir</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_unlike_original.py" />
   <source>These are not the words that were recorded: {words}</source>
   <translation>No son las palabras que se registraron: {words}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>These are two persons</source>
   <translation>Son dos personas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>These are two sources</source>
   <translation>Son dos fuentes</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>These preferences could not be understood and have their defaults again: {named}.</source>
   <translation>Estas preferencias no se entendieron y vuelven a su valor inicial: {named}.</translation>
  </message>
  <message>
   <location filename="ui/panels/storing_comment.py" />
   <source>These words are no longer in the text. Select others.</source>
   <translation>Estas palabras ya no están en el texto. Seleccione otras.</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>These words cannot be set so: code stays as it is, and signs must not cross each other.</source>
   <translation>Estas palabras no admiten ese formato: el código queda como está y los signos no pueden cruzarse.</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>These words cannot carry a link: they are code, or hold a link already.</source>
   <translation>Estas palabras no pueden llevar un enlace: son código o ya tienen uno.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>These words do not stand in the article.</source>
   <translation>Estas palabras no están en el artículo.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>These words may stand in this article from now on.</source>
   <translation>Estas palabras pueden estar en este artículo a partir de ahora.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_approval.py" />
   <source>These words of somebody unnamed were neither read back nor approved.</source>
   <translation>Estas palabras de alguien sin nombre no se le han leído ni tienen su visto bueno.</translation>
  </message>
  <message>
   <location filename="usecases/proposing.py" />
   <source>These words overlap others that are tagged with them.</source>
   <translation>Estas palabras se solapan con otras que se etiquetan a la vez.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>These words were said off the record: they may not be published.</source>
   <translation>Estas palabras se dijeron de forma confidencial (off the record): no se pueden publicar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/background_without_description.py" />
   <source>These words were said on background; what the speaker may be called is not recorded.</source>
   <translation>Estas palabras se dijeron sin atribución directa; no consta cómo se puede llamar a quien habla.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/terms_forbid_quoting.py" />
   <source>These words were said on deep background: they may be used, but not quoted or attributed.</source>
   <translation>Estas palabras se dijeron como contexto: se pueden usar, pero no citar ni atribuir.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>They have a spelling in common</source>
   <translation>Tienen una grafía en común</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <location filename="ui/panels/comments.py" />
   <location filename="ui/panels/people.py" />
   <location filename="ui/panels/replies.py" />
   <source>This article</source>
   <translation>Este artículo</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>This article is in the trash.</source>
   <translation>Este artículo está en la papelera.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_chain.py" />
   <source>This came second hand; on whose word it rests is not recorded.</source>
   <translation>Esto llegó de segunda mano; no consta en la palabra de quién se apoya.</translation>
  </message>
  <message>
   <location filename="importing/contacts_vcard.py" />
   <source>This card has no end; what it holds was read.</source>
   <translation>Esta tarjeta no tiene fin; se leyó lo que contiene.</translation>
  </message>
  <message>
   <location filename="importing/contacts_vcard.py" />
   <source>This card has no name.</source>
   <translation>Esta tarjeta no tiene nombre.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_support.py" />
   <source>This claim is held to be {verification}, and no source in its record bears it out.</source>
   <translation>Esta afirmación consta como «{verification}» y ninguna fuente de su ficha la respalda.</translation>
  </message>
  <message>
   <location filename="storage/claims.py" />
   <source>This claim was changed elsewhere since it was opened here.</source>
   <translation>Esta afirmación se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="storage/comments.py" />
   <source>This comment was changed elsewhere since it was opened here.</source>
   <translation>Este comentario se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>This correction is withdrawn already.</source>
   <translation>Esta corrección ya está retirada.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_sentence.py" />
   <source>This could not be verified, and the text does not say so. It must say: {words}</source>
   <translation>Esto no se pudo verificar, y el texto no lo dice. Debe decir: {words}</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>This expression is broken at character {at}: {why}.</source>
   <translation>Esta expresión falla en el carácter {at}: {why}.</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>This expression takes too long on this text. Make it simpler: avoid repetitions within repetitions.</source>
   <translation>Esta expresión tarda demasiado en este texto. Simplifíquela: evite repeticiones dentro de repeticiones.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_empty.py" />
   <source>This heading has no words.</source>
   <translation>Este ladillo no tiene palabras.</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>This is all the report holds: versions and the names of errors, nothing you wrote. Change it as you like; say what you did and what happened. It is sent nowhere.</source>
   <translation>Esto es todo lo que contiene el informe: versiones y nombres de errores, nada de lo que escribió. Cámbielo como quiera; diga qué hizo y qué pasó. No se envía a ningún sitio.</translation>
  </message>
  <message>
   <location filename="ui/writing_commands.py" />
   <source>This is no address: write it as in https://example.org/page.</source>
   <translation>Esto no es una dirección: escríbala como https://example.org/page.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter.py" />
   <source>This is no front matter.</source>
   <translation>Esto no es una cabecera.</translation>
  </message>
  <message>
   <location filename="storage/archive.py" />
   <source>This is no place in a list.</source>
   <translation>Esto no es un lugar de una lista.</translation>
  </message>
  <message>
   <location filename="storage/listing.py" />
   <source>This is not the end of a page of the list.</source>
   <translation>Esto no es el final de una página de la lista.</translation>
  </message>
  <message>
   <location filename="ui/vault/library_dialogs.py" />
   <source>This is the recovery key, shown only now. With the passphrase it is the only way in: nobody can open the library without one of the two. Keep it where you would keep a passport, away from this computer.</source>
   <translation>Esta es la clave de recuperación, que solo se muestra ahora. Con la frase de paso, es la única manera de entrar: sin una de las dos nadie puede abrir la biblioteca. Guárdela donde guardaría un pasaporte, lejos de este ordenador.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>This is the recovery key, shown only now. With the passphrase it is the only way in: nobody can open the vault without one of the two. Keep it where you would keep a passport, away from this computer.</source>
   <translation>Esta es la clave de recuperación, que solo se muestra ahora. Con la frase de paso es la única entrada: nadie puede abrir la caja fuerte sin una de las dos. Guárdela donde guardaría un pasaporte, lejos de este ordenador.</translation>
  </message>
  <message>
   <location filename="ui/first_aid.py" />
   <source>This is what can still be read of the damaged library.</source>
   <translation>Esto es lo que aún se puede leer de la biblioteca dañada.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>This library can be written here now.</source>
   <translation>Ahora se puede escribir aquí en esta biblioteca.</translation>
  </message>
  <message>
   <location filename="ui/files_in.py" />
   <source>This library can only be read here; nothing was brought in.</source>
   <translation>Aquí esta biblioteca solo se puede leer; no se incorporó nada.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>This library has a vault already.</source>
   <translation>Esta biblioteca ya tiene una caja fuerte.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>This library has a vault of its own; another one cannot be put beside it.</source>
   <translation>Esta biblioteca tiene su propia caja fuerte; no se puede poner otra a su lado.</translation>
  </message>
  <message>
   <location filename="usecases/vault_copy.py" />
   <source>This library has no vault to take along.</source>
   <translation>Esta biblioteca no tiene caja fuerte que llevarse.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>This library has no vault yet.</source>
   <translation>Esta biblioteca todavía no tiene caja fuerte.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>This library has no vault.</source>
   <translation>Esta biblioteca no tiene caja fuerte.</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>This library is encrypted.</source>
   <translation>Esta biblioteca está cifrada.</translation>
  </message>
  <message>
   <location filename="importing/contacts_vcard.py" />
   <source>This line cannot be read: {line}</source>
   <translation>No se puede leer esta línea: {line}</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>This link has no address.</source>
   <translation>Este enlace no tiene dirección.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>This link has no words to click.</source>
   <translation>Este enlace no tiene palabras que pulsar.</translation>
  </message>
  <message>
   <location filename="ui/preview/preview.py" />
   <source>This link is not opened from here.</source>
   <translation>Este enlace no se abre desde aquí.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>This link leads to “{address}”, which no browser follows.</source>
   <translation>Este enlace lleva a «{address}», que ningún navegador sigue.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>This mark stands there twice.</source>
   <translation>Este signo está dos veces.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>This one</source>
   <translation>Esta</translation>
  </message>
  <message>
   <location filename="ui/help/pages.py" />
   <source>This page is in English.</source>
   <translation>Esta página está en inglés.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>This passphrase does not open the library.</source>
   <translation>Esta frase de paso no abre la biblioteca.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>This passphrase does not open the vault.</source>
   <translation>Esta frase de paso no abre la caja fuerte.</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>This person is not tagged in any article yet.</source>
   <translation>Esta persona aún no está etiquetada en ningún artículo.</translation>
  </message>
  <message>
   <location filename="ui/widgets/picture_field.py" />
   <source>This picture cannot be shown; its file may be missing.</source>
   <translation>No se puede mostrar esta imagen; quizá falta su archivo.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>This picture has no description yet.</source>
   <translation>Esta imagen todavía no tiene descripción.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <source>This piece of evidence was changed elsewhere since it was opened here.</source>
   <translation>Esta prueba se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="storage/quotes.py" />
   <source>This quote was changed elsewhere since it was opened here.</source>
   <translation>Esta cita se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>This recording cannot be played: it is damaged or of a kind unknown here. The file itself is kept.</source>
   <translation>Esta grabación no se puede reproducir: está dañada o es de un tipo desconocido aquí. El archivo se conserva.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>This recovery key belongs to another vault, or was replaced by a newer one.</source>
   <translation>Esta clave de recuperación es de otra caja fuerte, o fue sustituida por una más nueva.</translation>
  </message>
  <message>
   <location filename="storage/replies.py" />
   <source>This request was changed elsewhere since it was opened here.</source>
   <translation>Esta solicitud se cambió en otro lugar después de abrirse aquí.</translation>
  </message>
  <message>
   <location filename="importing/contacts_csv.py" />
   <source>This row cannot be read: {why}.</source>
   <translation>No se puede leer esta fila: {why}.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>This source is not tagged in any article yet.</source>
   <translation>Esta fuente aún no está etiquetada en ningún artículo.</translation>
  </message>
  <message>
   <location filename="ui/preview/kill_switch.py" />
   <source>This system does not let the preview shut itself off from the rest of the computer.</source>
   <translation>Este sistema no permite que la vista previa se aísle del resto del ordenador.</translation>
  </message>
  <message>
   <location filename="storage/where.py" />
   <source>This version keeps a library in a file; a PostgreSQL database will be accepted later.</source>
   <translation>Esta versión guarda la biblioteca en un archivo; más adelante se admitirá PostgreSQL.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_false.py" />
   <source>This was found to be false. The text must say: {words}</source>
   <translation>Esto resultó falso. El texto debe decir: {words}</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>This was meant as a link and is printed as it stands.</source>
   <translation>Esto iba a ser un enlace y se publica tal cual.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>This window may write now.</source>
   <translation>Ahora esta ventana puede escribir.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>This word belongs to the name of a confidential source.</source>
   <translation>Esta palabra forma parte del nombre de una fuente confidencial.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Those listed are whole. “Go on” writes the others, which were not begun.</source>
   <translation>Los de la lista están enteros. «Continuar» escribe los demás, que no se empezaron.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>Through time, from the oldest to the newest</source>
   <translation>A través del tiempo, de lo más antiguo a lo más reciente</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <source>Through whom it came to us, if not directly.</source>
   <translation>Por quién nos llegó, si no fue directamente.</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Ties the name to its author profile, so that photo and bio can be printed</source>
   <translation>Une el nombre a su perfil de autor, para que se puedan publicar la foto y la biografía</translation>
  </message>
  <message>
   <location filename="ui/widgets/moment_field.py" />
   <source>Time zone of {label}</source>
   <translation>Zona horaria: {label}</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_form.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_form.py" />
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>To check</source>
   <translation>Por comprobar</translation>
  </message>
  <message>
   <location filename="ui/panels/contacted_field.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="ui/converting.py" />
   <source>Too late to stop: {what}…</source>
   <translation>Ya no se puede detener: {what}…</translation>
  </message>
  <message>
   <location filename="ui/panels/topics_field.py" />
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <source>Tour of the window</source>
   <translation>Recorrido por la ventana</translation>
  </message>
  <message>
   <location filename="importing/word_story.py" />
   <source>Tracked changes: deleted words left out: {words}.</source>
   <translation>Control de cambios: palabras borradas omitidas: {words}.</translation>
  </message>
  <message numerus="yes">
   <location filename="importing/word_story.py" />
   <source>Tracked changes: {n} insertions taken into the text.</source>
   <translation>
    <numerusform>Control de cambios: {n} inserción incorporada al texto.</numerusform>
    <numerusform>Control de cambios: {n} inserciones incorporadas al texto.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/commands/file.py" />
   <source>Transcript of a recording…</source>
   <translation>Transcripción de una grabación…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Transcript: {name}</source>
   <translation>Transcripción: {name}</translation>
  </message>
  <message>
   <location filename="ui/transcripts_in.py" />
   <source>Transcripts</source>
   <translation>Transcripciones</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Translated</source>
   <translation>Traducido</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Translated by</source>
   <translation>Traducido por</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Translated by {name}: not compared word by word.</source>
   <translation>Traducido por {name}: no se compara palabra por palabra.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Translated from</source>
   <translation>Traducido de</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Translated: not compared word by word.</source>
   <translation>Traducido: no se compara palabra por palabra.</translation>
  </message>
  <message>
   <location filename="ui/commands/view.py" />
   <location filename="ui/library_pane.py" />
   <location filename="ui/panels/record_page.py" />
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <location filename="ui/panels/proposals.py" />
   <location filename="ui/preview/preview.py" />
   <location filename="ui/saving_banner.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="usecases/draft_reader.py" />
   <source>Try again. If it happens again, close other programs: the computer may be short of memory.</source>
   <translation>Inténtelo de nuevo. Si vuelve a ocurrir, cierre otros programas: puede faltar memoria.</translation>
  </message>
  <message>
   <location filename="vault/keys.py" />
   <source>Try the recovery key, or restore the library from a backup made before.</source>
   <translation>Pruebe la clave de recuperación, o restaure la biblioteca desde una copia anterior.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Turkish</source>
   <translation>Turco</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Turn them on above if you want to look at them.</source>
   <translation>Actívelas arriba si quiere verlas.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/two_descriptions.py" />
   <source>Two descriptions of one hidden source</source>
   <translation>Dos descripciones de una fuente oculta</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_doubled.py" />
   <source>Two headings alike under the same heading are mostly a slip of cutting and pasting.</source>
   <translation>Dos ladillos iguales bajo el mismo ladillo suelen ser un descuido al cortar y pegar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typography.py" />
   <source>Two hyphens stand here for a dash.</source>
   <translation>Aquí hay dos guiones por una raya.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <source>Two outlets that cite one official are one source. A plural in the text, or a claim held to be corroborated, takes two that do not depend on each other.</source>
   <translation>Dos medios que citan al mismo funcionario son una sola fuente. Un plural en el texto, o una afirmación dada por corroborada, exige dos que no dependan una de otra.</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Two that cite the same person, or share a group, count as one source.</source>
   <translation>Dos que citan a la misma persona, o comparten grupo, cuentan como una sola fuente.</translation>
  </message>
  <message>
   <location filename="ui/commands/choices.py" />
   <source>Type a few letters of a command</source>
   <translation>Escriba unas letras de un comando</translation>
  </message>
  <message>
   <location filename="ui/palette/names.py" />
   <source>Type a few letters of a headline or name</source>
   <translation>Escriba unas letras de un titular o nombre</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Type the word anew, without the sign that cannot be shown.</source>
   <translation>Escriba otra vez la palabra, sin el signo que no se puede mostrar.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Typeface</source>
   <translation>Tipo de letra</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Typewriter</source>
   <translation>Máquina de escribir</translation>
  </message>
  <message numerus="yes">
   <location filename="storage/health.py" />
   <source>Typing in {n} articles waits to be stored.</source>
   <translation>
    <numerusform>Lo escrito en {n} artículo espera a ser guardado.</numerusform>
    <numerusform>Lo escrito en {n} artículos espera a ser guardado.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Typographic quotation marks and dashes</source>
   <translation>Comillas y rayas tipográficas</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>UK</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>US</source>
   <translation>EE. UU.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Ukrainian</source>
   <translation>Ucraniano</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <location filename="ui/commands/edit.py" />
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <location filename="ui/library_pane.py" />
   <location filename="ui/recovered.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>Undo that later merge first.</source>
   <translation>Deshaga antes esa fusión posterior.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>Undo the last merge</source>
   <translation>Deshacer la última fusión</translation>
  </message>
  <message>
   <location filename="ui/vault/unlock_dialog.py" />
   <source>Unlock</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <location filename="usecases/guarding.py" />
   <source>Unlock it and try again.</source>
   <translation>Ábrala y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="storage/vault.py" />
   <source>Unlock it, or change its passphrase.</source>
   <translation>Ábrala o cambie su frase de paso.</translation>
  </message>
  <message>
   <location filename="ui/vault/button.py" />
   <location filename="ui/vault/unlock_dialog.py" />
   <source>Unlock the vault</source>
   <translation>Abrir la caja fuerte</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_locked.py" />
   <source>Unlock the vault; or let it pass with a reason, which is kept with the receipt of the export.</source>
   <translation>Abra la caja fuerte; o déjelo pasar con un motivo, que se guarda con el recibo de la exportación.</translation>
  </message>
  <message>
   <location filename="ui/commands/vault.py" />
   <source>Unlock the vault…</source>
   <translation>Abrir la caja fuerte…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_description.py" />
   <source>Unnamed source without a description</source>
   <translation>Fuente anónima sin descripción</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_reason.py" />
   <source>Unnamed source without a reason</source>
   <translation>Fuente anónima sin motivo</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_approval.py" />
   <source>Unnamed source without approval</source>
   <translation>Fuente anónima sin visto bueno</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_how_known.py" />
   <source>Unnamed source: how do they know?</source>
   <translation>Fuente anónima: ¿cómo lo sabe?</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_attack.py" />
   <source>Unnamed voice attacks a person</source>
   <translation>Una voz anónima ataca a una persona</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_first.py" />
   <source>Unnamed voice first</source>
   <translation>Voz anónima al principio</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="domain/corrections.py" />
   <location filename="ui/dialogs/contacts_table.py" />
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Update the article</source>
   <translation>Actualizar el artículo</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Update {name} with a correction</source>
   <translation>Actualizar a {name} con una corrección</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>Updated</source>
   <translation>Actualizado</translation>
  </message>
  <message>
   <location filename="ui/panels/printed_part.py" />
   <source>Update…</source>
   <translation>Actualizar…</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Urdu</source>
   <translation>Urdu</translation>
  </message>
  <message>
   <location filename="ui/surroundings.py" />
   <source>Use Python 3.12 or later, or install PySide6 below 6.12: pip install 'PySide6&lt;6.12'.</source>
   <translation>Use Python 3.12 o posterior, o instale PySide6 anterior a 6.12: pip install 'PySide6&lt;6.12'.</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>Use another revision, or look for this one in a backup of the library.</source>
   <translation>Use otra revisión o busque esta en una copia de la biblioteca.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/two_descriptions.py" />
   <source>Use the agreed description everywhere; a shorter form of the same words is no harm.</source>
   <translation>Use en todas partes la descripción acordada; una forma más corta de las mismas palabras no daña.</translation>
  </message>
  <message>
   <location filename="ui/widgets/focus_field.py" />
   <source>Use the middle</source>
   <translation>Usar el centro</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>Use this</source>
   <translation>Usar este</translation>
  </message>
  <message>
   <location filename="usecases/claims.py" />
   <source>Use “workstation claim verify”, or Verify on its card.</source>
   <translation>Use «workstation claim verify» o Verificar en su ficha.</translation>
  </message>
  <message>
   <location filename="ui/panels/author_form.py" />
   <source>Used in</source>
   <translation>Usado en</translation>
  </message>
  <message>
   <location filename="ui/commands/writing_view.py" />
   <source>Usual size</source>
   <translation>Tamaño habitual</translation>
  </message>
  <message>
   <location filename="ui/commands/command.py" />
   <source>Va&amp;ult</source>
   <translation>Ca&amp;ja fuerte</translation>
  </message>
  <message>
   <location filename="ui/vault/button.py" />
   <source>Vault locked</source>
   <translation>Caja fuerte cerrada</translation>
  </message>
  <message>
   <location filename="ui/vault/button.py" />
   <source>Vault open</source>
   <translation>Caja fuerte abierta</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>Verdict of the fact-checker.</source>
   <translation>Veredicto de la verificación.</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>Verdicts (*.json *.html *.htm *.csv)</source>
   <translation>Veredictos (*.json *.html *.htm *.csv)</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/verifying.py" />
   <source>Verification</source>
   <translation>Verificación</translation>
  </message>
  <message>
   <location filename="ui/panels/verifying.py" />
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <location filename="ui/about.py" />
   <source>Version {version}, free software under the Apache License 2.0.</source>
   <translation>Versión {version}, software libre con la licencia Apache 2.0.</translation>
  </message>
  <message>
   <location filename="ui/widgets/languages.py" />
   <source>Vietnamese</source>
   <translation>Vietnamita</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_alt.py" />
   <source>WCAG 2.2, 1.1.1: text for every picture</source>
   <translation>WCAG 2.2, 1.1.1: texto para toda imagen</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_doubled.py" />
   <location filename="attribution/check/rules/heading_empty.py" />
   <source>WCAG 2.2, 2.4.6: headings describe</source>
   <translation>WCAG 2.2, 2.4.6: los ladillos describen</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>Wait a moment and try again.</source>
   <translation>Espere un momento y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/embargo_running.py" />
   <source>Wait, or change the embargo in Details if it was lifted.</source>
   <translation>Espere, o cambie el embargo en Detalles si se levantó.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_first.py" />
   <source>Washington Post ombudsman: no anonymous first quote</source>
   <translation>Defensor del lector del Washington Post: ninguna primera cita anónima</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_attack.py" />
   <source>Washington Post, AP: no anonymous personal attacks</source>
   <translation>Washington Post, AP: ningún ataque personal anónimo</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Watch the page</source>
   <translation>Mire la página</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>We were wrong: say what was wrong and what is right.</source>
   <translation>Nos equivocamos: diga qué estaba mal y qué es lo correcto.</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>Weak: whoever has the file finds it within {time}. Add words.</source>
   <translation>Débil: quien tenga el archivo la encuentra en {time}. Añada palabras.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/panels/evidence_form.py" />
   <location filename="ui/panels/source_form.py" />
   <source>Web address</source>
   <translation>Dirección web</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Were there, were told, hold the papers…</source>
   <translation>Estuvo allí, se lo contaron, tiene los papeles…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_how_known.py" />
   <source>Were they there, did they read it, or did somebody tell them? An editor asks that first.</source>
   <translation>¿Estuvo allí, lo leyó o se lo contaron? Es lo primero que pregunta un editor.</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>What I did:</source>
   <translation>Qué hice:</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_description.py" />
   <source>What an unnamed person may be called in print is agreed with them and kept in the record.</source>
   <translation>Cómo se puede llamar a una persona anónima se acuerda con ella y se guarda en la ficha.</translation>
  </message>
  <message>
   <location filename="ui/commands/help.py" />
   <location filename="ui/help/pages.py" />
   <location filename="ui/panels/revision_view.py" />
   <source>What changed</source>
   <translation>Qué ha cambiado</translation>
  </message>
  <message>
   <location filename="usecases/findings.py" />
   <source>What concerns a confidential source cannot be muted.</source>
   <translation>Lo que atañe a una fuente confidencial no se puede silenciar.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>What could not be read</source>
   <translation>Lo que no se pudo leer</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unverified_without_claim.py" />
   <source>What could not be verified is not marked as a claim.</source>
   <translation>Lo que no se pudo verificar no está marcado como afirmación.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_sentence.py" />
   <source>What could not be verified is printed only with the sentence that says so, beside the claim or at most so many paragraphs after it.</source>
   <translation>Lo que no se pudo verificar solo se publica con la frase que lo dice, junto a la afirmación o a lo sumo tantos párrafos después.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <location filename="ui/help/report.py" />
   <source>What happened:</source>
   <translation>Qué pasó:</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_table.py" />
   <location filename="ui/dialogs/import_table.py" />
   <source>What happens</source>
   <translation>Qué pasará</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <source>What is claimed</source>
   <translation>Qué se afirma</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>What is missing is listed as soon as it is known.</source>
   <translation>Lo que falta aparece aquí en cuanto se sabe.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>What is there now is kept as a revision first, so nothing is lost.</source>
   <translation>Lo que hay ahora se guarda antes como revisión, así que no se pierde nada.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>What is this state called?</source>
   <translation>¿Cómo se llama esta versión?</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>What is this state called? It then stays for good.</source>
   <translation>¿Cómo se llama este estado? A partir de entonces se conserva para siempre.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>What readers must know about them. Printed where people are listed.</source>
   <translation>Lo que los lectores deben saber. Se publica donde se enumeran las personas.</translation>
  </message>
  <message>
   <location filename="storage/converting.py" />
   <source>What stands beside {name} could not be put in order: {reason}.</source>
   <translation>No se pudo poner en orden lo que hay junto a {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/quote_unlike_original.py" />
   <source>What stands between quotation marks is what was said. Words may be left out with … and put in with [ ], and the quotation marks themselves may differ; anything else is compared with the record, word by word.</source>
   <translation>Lo que va entre comillas es lo que se dijo. Se pueden omitir palabras con … y añadir con [ ], y las comillas pueden variar; lo demás se compara con la ficha, palabra por palabra.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>What the column {title} holds</source>
   <translation>Qué contiene la columna {title}</translation>
  </message>
  <message>
   <location filename="usecases/complete_copy.py" />
   <source>What the desk keeps beside the articles was brought in.</source>
   <translation>Se ha traído lo que la mesa guarda junto a los artículos.</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <source>What the text must say, in your own words</source>
   <translation>Lo que el texto debe decir, en sus propias palabras</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>What they are whatever their office: printed when no affiliation holds.</source>
   <translation>Lo que son sea cual sea su cargo: se publica cuando no vale ninguna afiliación.</translation>
  </message>
  <message>
   <location filename="storage/printings.py" />
   <source>What this article printed of its people is not as it was sealed.</source>
   <translation>Lo que este artículo publicó de las personas no está como se selló.</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>What this name is</source>
   <translation>Qué es este nombre</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>What this rule is about, in the help</source>
   <translation>De qué trata esta regla, en la ayuda</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>What to do with all files imported before</source>
   <translation>Qué hacer con todos los archivos ya importados</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>What to do with everybody in conflict</source>
   <translation>Qué hacer con todos los que están en conflicto</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_table.py" />
   <source>What to do with {name}</source>
   <translation>Qué hacer con {name}</translation>
  </message>
  <message>
   <location filename="ui/panels/revision_view.py" />
   <source>What to show of the revision</source>
   <translation>Qué mostrar de la revisión</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>What was given holds half a character, which is no text.</source>
   <translation>Lo introducido contiene medio carácter, que no es texto.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>What was imported stays; the other files were not read.</source>
   <translation>Lo importado se queda; los demás archivos no se leyeron.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>What was said, before any shortening in the text.</source>
   <translation>Lo que se dijo, antes de acortarlo en el texto.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>What was saved before is safe; the last change was not saved.</source>
   <translation>Lo guardado antes está a salvo; el último cambio no se guardó.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/second_hand_without_outlet.py" />
   <source>What was taken from others names them: which outlet reported it and on whose word. “Media reports” cannot be looked up, and two of them may have the same origin.</source>
   <translation>Lo que se toma de otros los nombra: qué medio lo contó y por boca de quién. «Según medios» no se puede comprobar, y dos pueden tener el mismo origen.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>What was there before is unchanged, and the article is safe in the library.</source>
   <translation>Lo que había antes no ha cambiado y el artículo está a salvo en la biblioteca.</translation>
  </message>
  <message>
   <location filename="usecases/journalling.py" />
   <source>What was typed before the crash belongs to no text of the library; its lines are in {path}.</source>
   <translation>Lo escrito antes del fallo no corresponde a ningún texto de la biblioteca; sus líneas están en {path}.</translation>
  </message>
  <message>
   <location filename="usecases/journalling.py" />
   <source>What was typed before the crash could not be read now ({reason}); it is kept for the next start.</source>
   <translation>Lo escrito antes del fallo no se pudo leer ahora ({reason}); se conserva para el próximo inicio.</translation>
  </message>
  <message>
   <location filename="usecases/opening.py" />
   <source>What was typed into articles before is in the library itself; compare with the last backup.</source>
   <translation>Lo que se había escrito en los artículos está en la propia biblioteca; compárela con la última copia de seguridad.</translation>
  </message>
  <message>
   <location filename="ui/pasting/pasting.py" />
   <source>What you paste is {size:.1f} MB large.</source>
   <translation>Lo que pega ocupa {size:.1f} MB.</translation>
  </message>
  <message>
   <location filename="ui/saving_banner.py" />
   <source>What you type is kept only once it is stored, every few seconds: the journal cannot be written.</source>
   <translation>Lo que escribe solo queda a salvo al guardarse, cada pocos segundos: no se puede escribir el diario de cambios.</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>What “{name}” is</source>
   <translation>Qué es «{name}»</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>When opened</source>
   <translation>Al abrir</translation>
  </message>
  <message>
   <location filename="ui/widgets/link_popover.py" />
   <source>Where does it lead?</source>
   <translation>¿Adónde lleva?</translation>
  </message>
  <message>
   <location filename="ui/commands/tag.py" />
   <source>Where from?</source>
   <translation>¿De dónde sale?</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Where is the original of “{name}”?</source>
   <translation>¿Dónde está el original de «{name}»?</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_card.py" />
   <location filename="ui/panels/quote_card.py" />
   <source>Where it appears</source>
   <translation>Dónde aparece</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>Where the article first appeared.</source>
   <translation>Dónde apareció primero el artículo.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Where the note stands</source>
   <translation>Dónde va la nota</translation>
  </message>
  <message>
   <location filename="ui/widgets/focus_field.py" />
   <source>Where to look</source>
   <translation>Dónde buscar</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <source>Which claim accuses them</source>
   <translation>Qué afirmación los acusa</translation>
  </message>
  <message>
   <location filename="ui/panels/comments.py" />
   <source>Which comments</source>
   <translation>Qué comentarios</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Which expert is this?</source>
   <translation>¿Qué experto es?</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Which file backs it?</source>
   <translation>¿Qué archivo la respalda?</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Which of them</source>
   <translation>Cuáles de ellas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>Which recording is it?</source>
   <translation>¿Qué grabación es?</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Which requests</source>
   <translation>Qué solicitudes</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Which rules are checked, in this library</source>
   <translation>Qué reglas se revisan en esta biblioteca</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Which side</source>
   <translation>De qué lado</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Which source is this?</source>
   <translation>¿Qué fuente es?</translation>
  </message>
  <message>
   <location filename="ui/transcripts_in.py" />
   <source>Which transcript?</source>
   <translation>¿Qué transcripción?</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_name.py" />
   <source>Who a confidential source is must not leave, however it is spelt, nor an address or number.</source>
   <translation>Quién es una fuente confidencial no debe salir, se escriba como se escriba, ni una dirección ni un número.</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Who asserts it? (Esc: say later)</source>
   <translation>¿Quién lo afirma? (Esc: decirlo después)</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_alt.py" />
   <source>Who cannot see a picture hears its description; it also stands there when the picture does not load.</source>
   <translation>Quien no puede ver una imagen oye su descripción; también aparece cuando la imagen no carga.</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>Who checked?</source>
   <translation>¿Quién comprobó?</translation>
  </message>
  <message>
   <location filename="ui/panels/verifying.py" />
   <source>Who decides</source>
   <translation>Quién decide</translation>
  </message>
  <message>
   <location filename="ui/panels/new_reply.py" />
   <location filename="ui/panels/reply_form.py" />
   <source>Who is accused</source>
   <translation>A quién se acusa</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_attack.py" />
   <source>Who is attacked must be able to see by whom. An unnamed voice may not attack a person by name.</source>
   <translation>Quien es atacado debe poder ver por quién. Una voz anónima no puede atacar a una persona con nombre.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Who is it?</source>
   <translation>¿Quién es?</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Who is meant</source>
   <translation>De quién se trata</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Who it is…</source>
   <translation>Quién es…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_without_support.py" />
   <source>Who reads the record later must see what the verification rests on: a document, a dataset, a person or an outlet that bears the claim out.</source>
   <translation>Quien lea la ficha más tarde debe ver en qué se apoya la verificación: un documento, unos datos, una persona o un medio que respalde la afirmación.</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>Who said it</source>
   <translation>Quién lo dijo</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>Who says it? (Esc: not known yet)</source>
   <translation>¿Quién lo dice? (Esc: aún no se sabe)</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <source>Who says what is proposed as soon as it is known.</source>
   <translation>Se propone quién dice qué en cuanto se sabe.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_first.py" />
   <source>Who speaks first carries the story; that should be somebody who stands to it with their name.</source>
   <translation>Quien habla primero sostiene el artículo; debería ser alguien que dé la cara con su nombre.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>Who was brought in stays.</source>
   <translation>Quien ya entró se queda.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>Who wrote it, at the end</source>
   <translation>Quién lo escribió, al final</translation>
  </message>
  <message>
   <location filename="ui/vault/unlock_dialog.py" />
   <source>Who your confidential sources are is read only while the vault is unlocked.</source>
   <translation>Quiénes son sus fuentes confidenciales solo se lee mientras la caja fuerte está abierta.</translation>
  </message>
  <message>
   <location filename="ui/vault/source_dialog.py" />
   <source>Who “{codename}” is</source>
   <translation>Quién es «{codename}»</translation>
  </message>
  <message>
   <location filename="usecases/vault.py" />
   <source>Whoever has this sheet and the library’s file can read who your confidential sources are.</source>
   <translation>Quien tenga esta hoja y el archivo de la biblioteca puede leer quiénes son sus fuentes confidenciales.</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>Whoever has this sheet and the library’s files can read everything in it.</source>
   <translation>Quien tenga esta hoja y los archivos de la biblioteca puede leer todo lo que contiene.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/accusation_without_reply.py" />
   <source>Whoever is accused has a right to answer, and readers to know that they were asked.</source>
   <translation>Quien es acusado tiene derecho a responder, y los lectores a saber que se le preguntó.</translation>
  </message>
  <message>
   <location filename="ui/panels/replies.py" />
   <source>Whoever is accused in an article has a right to answer. Select the words that accuse and note whom to ask.</source>
   <translation>Quien es acusado en un artículo tiene derecho a responder. Seleccione las palabras que acusan y anote a quién preguntar.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_credit.py" />
   <source>Whoever made a picture is named with it, and the right to print it depends on that.</source>
   <translation>Se nombra a quien hizo la imagen, y de ello depende el derecho a publicarla.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/approval_withdrawn.py" />
   <source>Whoever said this has withdrawn their approval of it.</source>
   <translation>Quien dijo esto ha retirado su aprobación.</translation>
  </message>
  <message>
   <location filename="ui/player/player.py" />
   <source>Whole recording</source>
   <translation>Grabación completa</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>Whole words (Alt+W)</source>
   <translation>Palabras completas (Alt+W)</translation>
  </message>
  <message>
   <location filename="ui/panels/claim_sources.py" />
   <source>Whom it cites</source>
   <translation>A quién cita</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>Whose word it is: name the one source it rests on.</source>
   <translation>Quién lo afirma: nombre la única fuente en que se apoya.</translation>
  </message>
  <message>
   <location filename="ui/pasting/quoting.py" />
   <source>Whose words are they? (Esc: not known yet)</source>
   <translation>¿De quién son las palabras? (Esc: aún no se sabe)</translation>
  </message>
  <message>
   <location filename="ui/panels/proposal_card.py" />
   <source>Who…</source>
   <translation>Quién…</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/purge_dialog.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Why (may be empty)</source>
   <translation>Por qué (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>Why it is set aside in this article</source>
   <translation>Por qué se aparta en este artículo</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Why not named</source>
   <translation>Por qué no se nombra</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Why stands below the list of files.</source>
   <translation>El motivo está bajo la lista de archivos.</translation>
  </message>
  <message>
   <location filename="ui/panels/source_form.py" />
   <source>Why the name is withheld</source>
   <translation>Por qué se calla el nombre</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>Why these words may stand in this article. Only the vault keeps it.</source>
   <translation>Por qué estas palabras pueden estar en este artículo. Solo lo guarda la caja fuerte.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_without_reason.py" />
   <source>Why “{source}” is not named is said neither in the text nor in a record.</source>
   <translation>Por qué no se nombra a «{source}» no se dice ni en el texto ni en una ficha.</translation>
  </message>
  <message>
   <location filename="ui/panels/verifying.py" />
   <source>Why: what was checked, and how</source>
   <translation>Por qué: qué se comprobó y cómo</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>Why? Enter sets it aside in this article</source>
   <translation>¿Por qué? Intro lo aparta en este artículo</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Will be written</source>
   <translation>Se escribirá</translation>
  </message>
  <message>
   <location filename="domain/slugs.py" />
   <source>Windows keeps that name for a device; choose another.</source>
   <translation>Windows reserva ese nombre para un dispositivo; elija otro.</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>With a tag there, the text around it would be read differently.</source>
   <translation>Con una etiqueta ahí, el texto de alrededor se leería de otro modo.</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>With whom, when, how</source>
   <translation>Con quién, cuándo, cómo</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Withdraw the correction</source>
   <translation>Retirar la corrección</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Withdraw the correction of {when}</source>
   <translation>Retirar la corrección del {when}</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Withdrawn on {when}: {reason}</source>
   <translation>Retirada el {when}: {reason}</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>Withdraw…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/headline_missing.py" />
   <source>Without a headline the first words of the text stand in its place, in lists and on the page.</source>
   <translation>Sin titular, ocupan su lugar las primeras palabras del texto, en las listas y en la página.</translation>
  </message>
  <message>
   <location filename="ui/vault/set_up_dialog.py" />
   <source>Without it and without the passphrase nobody can open the vault.</source>
   <translation>Sin ella y sin la frase de paso nadie puede abrir la caja fuerte.</translation>
  </message>
  <message>
   <location filename="export/formats.py" />
   <source>Word document</source>
   <translation>Documento de Word</translation>
  </message>
  <message>
   <location filename="ui/panels/as_published.py" />
   <source>Word for word as recorded.</source>
   <translation>Palabra por palabra, tal como se grabó.</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Word for word, as far as it came in writing</source>
   <translation>Palabra por palabra, en lo que llegó por escrito</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>Words a reader reads; click to set the target length</source>
   <translation>Palabras que lee un lector; pulse para fijar la extensión objetivo</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>Words as recorded</source>
   <translation>Palabras registradas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Words in their place</source>
   <translation>Palabras en su lugar</translation>
  </message>
  <message>
   <location filename="ui/spelling/personal_words.py" />
   <source>Words of my dictionary</source>
   <translation>Palabras de mi diccionario</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>Words of the bio</source>
   <translation>Texto de la biografía</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>Words that add nothing take a line from those that do.</source>
   <translation>Las palabras que no aportan quitan sitio a las que sí.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>Words that change</source>
   <translation>Palabras que cambian</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>Words that stood outside the text (in shapes or fields) are kept at the end: “{words}”.</source>
   <translation>Las palabras que estaban fuera del texto (en formas o campos) se conservan al final: «{words}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/approval_withdrawn.py" />
   <source>Words that were read back and then withdrawn may still be right and still be printed, but that is for an editor to decide, not to happen unseen.</source>
   <translation>Unas palabras que se leyeron al entrevistado y luego este retiró pueden seguir siendo ciertas y publicarse, pero eso lo decide un editor; no debe ocurrir sin que nadie lo vea.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Words to put in where the caret is</source>
   <translation>Palabras que poner donde está el cursor</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>Words without a tag</source>
   <translation>Palabras sin etiqueta</translation>
  </message>
  <message>
   <location filename="ui/spelling/personal_words.py" />
   <source>Words you add while you write stand here. Right-click a word that is underlined, or press Ctrl+.</source>
   <translation>Aquí aparecen las palabras que añade al escribir. Pulse con el botón derecho una palabra subrayada o pulse Ctrl+.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Working out what will be written…</source>
   <translation>Calculando lo que se escribirá…</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>World, Local, Culture…</source>
   <translation>Mundo, Local, Cultura…</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>Would add: {what}</source>
   <translation>Añadiría: {what}</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_caption.py" />
   <source>Write a caption in the picture’s record.</source>
   <translation>Escriba un pie en la ficha de la imagen.</translation>
  </message>
  <message>
   <location filename="ui/panels/evidence_part.py" />
   <source>Write a copy…</source>
   <translation>Escribir una copia…</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/dek_missing.py" />
   <source>Write a dek in Details.</source>
   <translation>Escriba una entradilla en Detalles.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/headline_missing.py" />
   <source>Write a headline in Details.</source>
   <translation>Escriba un titular en Detalles.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Write here</source>
   <translation>Escriba aquí</translation>
  </message>
  <message>
   <location filename="ui/editor/editor.py" />
   <source>Write here. Type @ to name an expert or a source.</source>
   <translation>Escriba aquí. Teclee @ para nombrar a un experto o una fuente.</translation>
  </message>
  <message>
   <location filename="ui/panels/new_comment.py" />
   <source>Write instead</source>
   <translation>Escriba en su lugar</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_how_known.py" />
   <source>Write into the source’s record how they know: saw it, was briefed, has the document.</source>
   <translation>Escriba en la ficha de la fuente cómo lo sabe: lo vio, se lo contaron, tiene el documento.</translation>
  </message>
  <message>
   <location filename="cli/vault.py" />
   <source>Write it down now.</source>
   <translation>Anótela ahora.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/claim_one_origin.py" />
   <source>Write it in the singular, find a second source, or correct what the sources cite in the claim’s record.</source>
   <translation>Escríbalo en singular, busque una segunda fuente o corrija en la ficha de la afirmación a quién citan las fuentes.</translation>
  </message>
  <message>
   <location filename="usecases/one_line.py" />
   <source>Write it on one line.</source>
   <translation>Escríbalo en una sola línea.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/background_without_description.py" />
   <source>Write the agreed description into the quote’s record, as in “a senior Western diplomat”.</source>
   <translation>Escriba en la ficha de la cita la descripción acordada, como «un alto diplomático occidental».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/image_without_credit.py" />
   <source>Write the credit into the picture’s record.</source>
   <translation>Escriba el crédito en la ficha de la imagen.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/credit_missing.py" />
   <source>Write the credit line in Details, as in “Source: AFP”.</source>
   <translation>Escriba la línea de crédito en Detalles, como «Fuente: AFP».</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <source>Write the dek</source>
   <translation>Escribir la entradilla</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/heading_empty.py" />
   <source>Write the heading, or take the line out.</source>
   <translation>Escriba el ladillo o quite la línea.</translation>
  </message>
  <message>
   <location filename="ui/attributing/remedies.py" />
   <source>Write the headline</source>
   <translation>Escribir el titular</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Write the language as in en, es or pt-BR.</source>
   <translation>Escriba el idioma como en, es o pt-BR.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/link_broken.py" />
   <source>Write the whole address, as in [words](https://example.org/page), or take the link out.</source>
   <translation>Escriba la dirección completa, como [palabras](https://example.org/page), o quite el enlace.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typo.py" />
   <source>Write what is meant.</source>
   <translation>Escriba lo que se quiere decir.</translation>
  </message>
  <message>
   <location filename="usecases/identity_files.py" />
   <source>Write {example}, or a first line with the name.</source>
   <translation>Escriba {example}, o una primera línea con el nombre.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_plural.py" />
   <source>Write “a source”, or record and tag the others.</source>
   <translation>Escriba «una fuente», o registre y etiquete las demás.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <location filename="ui/help/pages.py" />
   <source>Writing</source>
   <translation>Escritura</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_dialog.py" />
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <location filename="ui/ask.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_form.py" />
   <source>Yes, or that there was none</source>
   <translation>Sí, o que no la hubo</translation>
  </message>
  <message>
   <location filename="ui/ask.py" />
   <source>You can go on writing. If it happens again, restart. The report below holds nothing you wrote.</source>
   <translation>Puede seguir escribiendo. Si se repite, reinicie. El informe de abajo no contiene nada de lo que escribió.</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>You can read this library but not change it.</source>
   <translation>Puede leer esta biblioteca, pero no cambiarla.</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_card.py" />
   <source>Your answer</source>
   <translation>Su respuesta</translation>
  </message>
  <message>
   <location filename="ui/help/tour_steps.py" />
   <source>Your articles</source>
   <translation>Sus artículos</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>Your articles are stored; nothing was waiting to be saved.</source>
   <translation>Sus artículos están guardados; no quedaba nada pendiente.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>Your dictionary could not be written: {reason}.</source>
   <translation>No se pudo escribir su diccionario: {reason}.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>Your dictionary was not changed.</source>
   <translation>Su diccionario no se cambió.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Your name beside comments</source>
   <translation>Su nombre junto a los comentarios</translation>
  </message>
  <message>
   <location filename="ui/panels/byline_field.py" />
   <source>Your own words are used once they name each of {places} once.</source>
   <translation>Sus palabras se usan cuando nombran una vez cada uno de {places}.</translation>
  </message>
  <message>
   <location filename="ui/workbench.py" />
   <source>Your preferences cannot be written; they hold until you close the window.</source>
   <translation>No se pueden escribir sus preferencias; valen hasta que cierre la ventana.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Your preferences could not be read, so the defaults are used. Your articles are not affected.</source>
   <translation>No se pudieron leer sus preferencias y se usan las iniciales. Sus artículos no se ven afectados.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Your preferences could not be understood, so the defaults are used. The old file is kept as {name}. Your articles are not affected.</source>
   <translation>No se entendieron sus preferencias y se usan las iniciales. El archivo anterior se conserva como {name}. Sus artículos no se ven afectados.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Your preferences could not be understood, so the defaults are used. Your articles are not affected.</source>
   <translation>No se entendieron sus preferencias y se usan las iniciales. Sus artículos no se ven afectados.</translation>
  </message>
  <message>
   <location filename="settings.py" />
   <source>Your preferences were written by a newer version; those this version knows are used, none is lost.</source>
   <translation>Sus preferencias las escribió una versión más nueva; se usan las que esta conoce y no se pierde ninguna.</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>Your text and the other languages are not affected.</source>
   <translation>Su texto y los demás idiomas no se ven afectados.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>Your text is not affected.</source>
   <translation>Su texto no se ve afectado.</translation>
  </message>
  <message>
   <location filename="ui/panels/proposals.py" />
   <location filename="usecases/draft_reader.py" />
   <source>Your text is not affected; you can tag by hand as before.</source>
   <translation>Su texto no se ve afectado; puede etiquetar a mano como antes.</translation>
  </message>
  <message>
   <location filename="ui/preview/preview.py" />
   <source>Your text is safe.</source>
   <translation>Su texto está a salvo.</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>Your text is still in the window. A copy of what was not stored yet was also written to:
{files}</source>
   <translation>Su texto sigue en la ventana. También se escribió una copia de lo pendiente en:
{files}</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>a ) is missing</source>
   <translation>falta un )</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>a Markdown file</source>
   <translation>un archivo Markdown</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>a Rich Text (RTF) file</source>
   <translation>un archivo de texto enriquecido (RTF)</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>a Word document</source>
   <translation>un documento de Word</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>a ] is missing</source>
   <translation>falta un ]</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>a bracket is not closed</source>
   <translation>un corchete no se cierra</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>a colon stands where none can be; a value that holds one needs quotation marks</source>
   <translation>hay dos puntos donde no pueden ir; un valor que los lleve necesita comillas</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>a confidential source is an unnamed person.</source>
   <translation>una fuente confidencial es una persona sin nombrar.</translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>a confidential source was purged</source>
   <translation>se purgó una fuente confidencial</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>a correction withdrawn</source>
   <translation>una corrección retirada</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>a database</source>
   <translation>una base de datos</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>a file is missing.</source>
   <translation>falta un archivo.</translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>a footer</source>
   <translation>un pie de página</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>a former name</source>
   <translation>un nombre anterior</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <source>a key stands there a second time</source>
   <translation>una clave aparece ahí por segunda vez</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>a link</source>
   <translation>un enlace</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>a link to another folder</source>
   <translation>un enlace a otra carpeta</translation>
  </message>
  <message>
   <location filename="vault/watchlist.py" />
   <source>a name</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <source>a name has too many parts</source>
   <translation>un nombre tiene demasiadas partes</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>a name inside it</source>
   <translation>un nombre dentro de él</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>a nickname</source>
   <translation>un apodo</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>a pen name</source>
   <translation>un seudónimo</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>a picture</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>a plain text file</source>
   <translation>un archivo de texto sin formato</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <location filename="usecases/scrubbing.py" />
   <source>a protected name was taken out</source>
   <translation>se quitó un nombre protegido</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <location filename="markdown/front_matter_yaml.py" />
   <source>a quotation mark is not closed</source>
   <translation>unas comillas no se cierran</translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>a search form</source>
   <translation>un buscador</translation>
  </message>
  <message>
   <location filename="ui/panels/quote_card.py" />
   <source>a senior Western diplomat</source>
   <translation>un alto diplomático occidental</translation>
  </message>
  <message>
   <location filename="ui/vault/hide_dialog.py" />
   <location filename="ui/vault/source_dialog.py" />
   <source>a senior official in the ministry</source>
   <translation>un alto cargo del ministerio</translation>
  </message>
  <message>
   <location filename="vault/watchlist.py" />
   <source>a telephone number</source>
   <translation>un número de teléfono</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>a time needs its zone, as in 2026-03-01T09:00:00+00:00.</source>
   <translation>una hora necesita su zona, como 2026-03-01T09:00:00+00:00.</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>a transliteration</source>
   <translation>una transliteración</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>a value beginning with that sign must stand in quotation marks</source>
   <translation>un valor que empieza por ese signo debe ir entre comillas</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>a version that knows schema {schema}</source>
   <translation>una versión que conozca el esquema {schema}</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>a web address</source>
   <translation>una dirección web</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>a web page</source>
   <translation>una página web</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>address book, vCard, CSV, phone numbers</source>
   <translation>agenda, libreta de direcciones, vCard, CSV, teléfonos</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <location filename="usecases/contacts.py" />
   <source>affiliation</source>
   <translation>afiliación</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>affiliations</source>
   <translation>afiliaciones</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>again, repeat</source>
   <translation>otra vez, repetir</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>an HTML tag</source>
   <translation>una etiqueta HTML</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>an OpenDocument or zip file</source>
   <translation>un archivo de OpenDocument o zip</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>an address</source>
   <translation>una dirección</translation>
  </message>
  <message>
   <location filename="vault/watchlist.py" />
   <source>an address or handle</source>
   <translation>una dirección o un usuario</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>an article that is not in this library</source>
   <translation>un artículo que no está en esta biblioteca</translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>an aside</source>
   <translation>un recuadro aparte</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>an escaped character</source>
   <translation>un carácter escapado</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>an image</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>an old Word file</source>
   <translation>un archivo antiguo de Word</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>an unnamed person</source>
   <translation>una persona sin nombrar</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>anonymity reason</source>
   <translation>motivo del anonimato</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>another spelling</source>
   <translation>otra grafía</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>another tag</source>
   <translation>otra etiqueta</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>answer to a comment</source>
   <translation>respuesta a un comentario</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_words.py" />
   <source>answered; is it in the article?</source>
   <translation>respondió; ¿está en el artículo?</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>approval</source>
   <translation>aprobación</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>approval note</source>
   <translation>nota sobre la aprobación</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>approve, take the change</source>
   <translation>aprobar, admitir el cambio</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>approved</source>
   <translation>aprobada</translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>articles that are gone</source>
   <translation>artículos que ya no existen</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>articles, list, sidebar</source>
   <translation>artículos, lista, barra lateral</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>as printed</source>
   <translation>lo publicado</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>as recorded</source>
   <translation>como se registró</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_words.py" />
   <source>asked {when}</source>
   <translation>preguntado: {when}</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>asserted by</source>
   <translation>lo afirma</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>assistant</source>
   <translation>asistente</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="storage/held_texts.py" />
   <location filename="ui/filter_form.py" />
   <location filename="ui/panels/kinds.py" />
   <source>author</source>
   <translation>autor</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>background</source>
   <translation>sin atribución directa</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>before the correction</source>
   <translation>antes de la corrección</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>before the correction was withdrawn</source>
   <translation>antes de retirar la corrección</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>begins as {encoding} text but its bytes do not fit</source>
   <translation>empieza como texto {encoding}, pero sus bytes no encajan</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="ui/panels/rows.py" />
   <source>bio</source>
   <translation>biografía</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>bios</source>
   <translation>biografías</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>body</source>
   <translation>cuerpo</translation>
  </message>
  <message>
   <location filename="storage/migrating.py" />
   <source>bringing it up to date</source>
   <translation>actualizándola</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>broadcast</source>
   <translation>emisión</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>bug, problem, error, support</source>
   <translation>fallo, problema, error, soporte</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>bullet points, unordered</source>
   <translation>viñetas, puntos, sin orden</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="storage/held_texts.py" />
   <source>byline</source>
   <translation>firma</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>byline, dek, standfirst, section, topics, embargo, status, deadline, metadata, slug</source>
   <translation>firma, entradilla, bajada, sumario, sección, temas, embargo, estado, cierre, metadatos, slug</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>cannot be opened: {reason}</source>
   <translation>no se puede abrir: {reason}</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>canonical address</source>
   <translation>dirección canónica</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>caption</source>
   <translation>pie de foto</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>captured at</source>
   <translation>capturado el</translation>
  </message>
  <message>
   <location filename="cli/proofs.py" />
   <location filename="ui/panels/evidence_part.py" />
   <source>captured {when}</source>
   <translation>capturado el {when}</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>centred line, scrolling</source>
   <translation>línea centrada, desplazamiento</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>centuries</source>
   <translation>siglos</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>changelog, new features, release notes</source>
   <translation>novedades, cambios, notas de la versión</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>check</source>
   <translation>revisar</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>check of names</source>
   <translation>revisión de nombres</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>checklist, to-do, checkboxes</source>
   <translation>casillas, pendientes, por hacer</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>cites</source>
   <translation>cita a</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>citing {whom}</source>
   <translation>que cita a {whom}</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <location filename="ui/panels/kinds.py" />
   <source>claim</source>
   <translation>afirmación</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>clear the tag, unlink</source>
   <translation>borrar la etiqueta, desvincular</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>clipboard, CMS, source code, web</source>
   <translation>portapapeles, CMS, código fuente, web</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>clipboard, e-mail, CMS, formatted</source>
   <translation>portapapeles, correo, CMS, con formato</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>clipboard, e-mail, unformatted</source>
   <translation>portapapeles, correo, sin formato</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>close the tab, done, put away</source>
   <translation>cerrar pestaña, terminado, guardar y cerrar</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>code</source>
   <translation>código</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>comment</source>
   <translation>comentario</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>contact</source>
   <translation>contacto</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="usecases/contacts.py" />
   <source>contacts</source>
   <translation>contactos</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>contents, structure, headings, to-do, TK</source>
   <translation>índice, estructura, ladillos, pendientes, TK</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>contradicts</source>
   <translation>la contradice</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>copied</source>
   <translation>copiados</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>copy of the article, clone</source>
   <translation>copia del artículo, clonar</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>copying it first</source>
   <translation>copiándola antes</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>corrected</source>
   <translation>corregido</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>correction</source>
   <translation>corrección</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>corroborated</source>
   <translation>corroborada</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>could not be verified</source>
   <translation>no se pudo verificar</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>could not verify</source>
   <translation>no se pudo verificar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>create, begin, blank story, start</source>
   <translation>crear, empezar, en blanco, borrador</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="ui/panels/byline_field.py" />
   <source>credit</source>
   <translation>crédito</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <location filename="domain/fields.py" />
   <source>credit line</source>
   <translation>línea de crédito</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>custom words, personal dictionary, add word</source>
   <translation>palabras propias, diccionario personal, añadir palabra</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>data inside it, {place}</source>
   <translation>datos dentro de él, {place}</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>dataset</source>
   <translation>conjunto de datos</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <location filename="domain/fields.py" />
   <source>dateline</source>
   <translation>data</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="domain/listing.py" />
   <source>deadline</source>
   <translation>hora de cierre</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>deep background</source>
   <translation>de contexto</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <location filename="domain/fields.py" />
   <source>dek</source>
   <translation>entradilla</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>delete, remove, bin, kill, throw away</source>
   <translation>eliminar, borrar, quitar, tirar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>deleted, bin, restore</source>
   <translation>eliminados, borrados, restaurar</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>described as</source>
   <translation>descrito como</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>description</source>
   <translation>descripción</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>dictionaries, spellcheck</source>
   <translation>diccionarios, corrector</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>disputed</source>
   <translation>discutida</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>distraction-free, maximise, zen</source>
   <translation>sin distracciones, maximizar, zen</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>distraction-free, zen, concentrate</source>
   <translation>sin distracciones, zen, concentrarse</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <location filename="domain/sources.py" />
   <source>document</source>
   <translation>documento</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>e-mail</source>
   <translation>correo</translation>
  </message>
  <message>
   <location filename="domain/bylines.py" />
   <source>editing</source>
   <translation>edición</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>email</source>
   <translation>correo electrónico</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>embargo</source>
   <translation>embargo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>emphasis, slanted</source>
   <translation>énfasis, inclinada</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>end</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>endnote, reference, note</source>
   <translation>nota final, referencia, llamada</translation>
  </message>
  <message>
   <location filename="attribution/check/rule.py" />
   <source>error</source>
   <translation>error</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>evidence</source>
   <translation>prueba</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>exit, close the program</source>
   <translation>cerrar el programa, terminar</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <location filename="ui/filter_form.py" />
   <location filename="ui/panels/kinds.py" />
   <location filename="usecases/naming.py" />
   <source>expert</source>
   <translation>experto</translation>
  </message>
  <message>
   <location filename="usecases/naming.py" />
   <source>expert or source</source>
   <translation>experto o fuente</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>experts, sources, contacts, directory, authors</source>
   <translation>expertos, fuentes, contactos, directorio, autores</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>false</source>
   <translation>falsa</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>fields</source>
   <translation>especialidades</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>fields of expertise</source>
   <translation>especialidades</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <location filename="domain/fields.py" />
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>file, save as, publish to CMS, PDF, Word, HTML, download, send</source>
   <translation>guardar como, enviar, CMS, PDF, Word, HTML, descargar, entregar</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>files of evidence; they come in with the records that name them</source>
   <translation>archivos de pruebas; entran con las fichas que los nombran</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>filter, list</source>
   <translation>filtrar, listado</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>former name</source>
   <translation>nombre anterior</translation>
  </message>
  <message>
   <location filename="ui/panels/topics_field.py" />
   <source>free topic</source>
   <translation>tema libre</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>from 2019-03</source>
   <translation>desde 2019-03</translation>
  </message>
  <message>
   <location filename="usecases/revisions.py" />
   <source>from revision {number}</source>
   <translation>de la revisión {number}</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>full name</source>
   <translation>nombre completo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>full text, archive, grep</source>
   <translation>texto completo, archivo, hemeroteca</translation>
  </message>
  <message>
   <location filename="domain/saved_filters.py" />
   <source>give it a name.</source>
   <translation>dele un nombre.</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>go live, release, run, status</source>
   <translation>poner en línea, lanzar, sacar, estado</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>government</source>
   <translation>gobierno</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>grid, columns, rows</source>
   <translation>cuadrícula, columnas, filas</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>group</source>
   <translation>grupo</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>guess</source>
   <translation>conjetura</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <location filename="domain/fields.py" />
   <source>headline</source>
   <translation>titular</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>history, versions, restore, backup, compare</source>
   <translation>historial, versiones, restaurar, copia de seguridad, comparar</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>holds bytes that are no text</source>
   <translation>contiene bytes que no son texto</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>holds declarations that no Word file has</source>
   <translation>contiene declaraciones que ningún archivo de Word tiene</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>how they know</source>
   <translation>cómo lo sabe</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>hyperlink, URL, web address</source>
   <translation>hipervínculo, URL, dirección web</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>iPad, responsive</source>
   <translation>iPad, adaptable</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>idea</source>
   <translation>idea</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>imported</source>
   <translation>importados</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>imported file</source>
   <translation>archivo importado</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>in review</source>
   <translation>en revisión</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_words.py" />
   <source>in the article</source>
   <translation>en el artículo</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>in the directory</source>
   <translation>en el directorio</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>in the reporter’s words</source>
   <translation>en palabras del redactor</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>in their own script</source>
   <translation>en su propia escritura</translation>
  </message>
  <message>
   <location filename="ui/panels/topics_field.py" />
   <source>in {names}</source>
   <translation>en {names}</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>institution</source>
   <translation>institución</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>internal note</source>
   <translation>nota interna</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>introduction, first steps, tutorial</source>
   <translation>introducción, primeros pasos, tutorial</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>is damaged: its parts cannot be read</source>
   <translation>está dañado: sus partes no se pueden leer</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>is damaged: its text cannot be read</source>
   <translation>está dañado: su texto no se puede leer</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <location filename="markdown/decoding.py" />
   <source>is in an encoding that cannot be told from its bytes</source>
   <translation>está en una codificación que no se puede deducir de sus bytes</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>is locked with a password</source>
   <translation>está protegido con contraseña</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>is no Word document</source>
   <translation>no es un documento de Word</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>it asks for something a template may not reach.</source>
   <translation>pide algo a lo que una plantilla no puede acceder.</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>it calls itself without end.</source>
   <translation>se llama a sí misma sin fin.</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>it cannot be understood</source>
   <translation>no se puede entender</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>it does not know its own words</source>
   <translation>no conoce sus propias palabras</translation>
  </message>
  <message>
   <location filename="domain/slugs.py" />
   <source>it has {n} characters; at most {max_slug} fit.</source>
   <translation>tiene {n} caracteres y caben {max_slug}.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>it holds no fields</source>
   <translation>no contiene campos</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <source>it is before the year 1 or after the year 9999.</source>
   <translation>es anterior al año 1 o posterior al 9999.</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>it is either a record of the directory or words, not both.</source>
   <translation>es una ficha del directorio o unas palabras, no ambas cosas.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>it is not TOML: {error}</source>
   <translation>no es TOML: {error}</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>it is not YAML</source>
   <translation>no es YAML</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>it is too large to be one</source>
   <translation>es demasiado grande para serlo</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <location filename="domain/bylines.py" />
   <source>it must be a single line.</source>
   <translation>debe ser una sola línea.</translation>
  </message>
  <message>
   <location filename="export/template_rooms.py" />
   <source>it raises a number to a power above 64.</source>
   <translation>eleva un número a una potencia superior a 64.</translation>
  </message>
  <message>
   <location filename="export/template_rooms.py" />
   <source>it repeats something too often.</source>
   <translation>repite algo demasiadas veces.</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>it took too long</source>
   <translation>tardó demasiado</translation>
  </message>
  <message>
   <location filename="export/template_rooms.py" />
   <source>it uses “{operator}” on something other than moderate numbers.</source>
   <translation>usa «{operator}» con algo que no son números moderados.</translation>
  </message>
  <message>
   <location filename="export/template_rooms.py" />
   <source>it writes more than a page can hold.</source>
   <translation>escribe más de lo que cabe en una página.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>its anchors and aliases repeat themselves without end</source>
   <translation>sus anclas y alias se repiten sin fin</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>its bytes</source>
   <translation>sus bytes</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>its comment</source>
   <translation>su comentario</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>its file of rules is incomplete</source>
   <translation>su archivo de reglas está incompleto</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>its list of words is incomplete</source>
   <translation>su lista de palabras está incompleta</translation>
  </message>
  <message>
   <location filename="export/template_rooms.py" />
   <source>its loops count further than {most:,}.</source>
   <translation>sus bucles pasan de {most:,}.</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>its name</source>
   <translation>su nombre</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>its properties</source>
   <translation>sus propiedades</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>kanban, workflow, status, planning, budget</source>
   <translation>kanban, flujo, estado, planificación, planillo</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>killed</source>
   <translation>descartado</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>kind</source>
   <translation>tipo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>label</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="usecases/contacts.py" />
   <source>languages</source>
   <translation>idiomas</translation>
  </message>
  <message>
   <location filename="domain/listing.py" />
   <source>last changed</source>
   <translation>último cambio</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>last contacted {when}</source>
   <translation>último contacto: {when}</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>lead image</source>
   <translation>imagen principal</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>lead image alt</source>
   <translation>descripción de la imagen principal</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>left out</source>
   <translation>omitidos</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_words.py" />
   <source>left out of the article</source>
   <translation>fuera del artículo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>length</source>
   <translation>extensión</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>licence</source>
   <translation>licencia</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>link</source>
   <translation>enlace</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>links</source>
   <translation>enlaces</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>lint, problems, warnings, checklist, fact-check</source>
   <translation>problemas, avisos, lista de control, verificación</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>long</source>
   <translation>larga</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>manual, documentation, guide</source>
   <translation>manual, documentación, guía</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>merge of two records</source>
   <translation>fusión de dos fichas</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>merge people, double entries</source>
   <translation>fusionar personas, repetidos</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>missing from the library</source>
   <translation>falta en la biblioteca</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>mobile, responsive</source>
   <translation>móvil, celular, adaptable</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>modified at</source>
   <translation>hora de modificación</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>monitor, responsive</source>
   <translation>monitor, adaptable</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>must say</source>
   <translation>debe decir</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>muted: {what} ({reason})</source>
   <translation>silenciado: {what} ({reason})</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="storage/held_texts.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>name an article or a file, or say --explain.</source>
   <translation>indique un artículo o un archivo, o diga --explain.</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>name of a field</source>
   <translation>nombre de un campo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>name of who decided</source>
   <translation>nombre de quien lo decidió</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>name of who said it</source>
   <translation>nombre de quien lo dijo</translation>
  </message>
  <message>
   <location filename="cli/suggesting.py" />
   <source>name one FILE or SLUG (or -), or --jsonl FILE (or -).</source>
   <translation>indique un FILE o SLUG (o -), o --jsonl FILE (o -).</translation>
  </message>
  <message>
   <location filename="importing/html_parts.py" />
   <source>navigation</source>
   <translation>navegación</translation>
  </message>
  <message>
   <location filename="domain/listing.py" />
   <source>newest</source>
   <translation>más reciente</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>next</source>
   <translation>siguiente</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>next problem, next warning</source>
   <translation>problema siguiente, aviso siguiente</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>nickname</source>
   <translation>apodo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>night mode</source>
   <translation>modo nocturno</translation>
  </message>
  <message>
   <location filename="domain/replies.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <source>no contact noted</source>
   <translation>sin contacto anotado</translation>
  </message>
  <message>
   <location filename="markdown/tagging.py" />
   <source>no tag can be {key}={value}</source>
   <translation>ninguna etiqueta puede ser {key}={value}</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>no text but binary data</source>
   <translation>datos binarios, no texto</translation>
  </message>
  <message>
   <location filename="cli/suggesting.py" />
   <source>nobody named</source>
   <translation>nadie con ese nombre</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <location filename="ui/commands/shortcuts_form.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>none yet</source>
   <translation>aún no hay</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>none: these words carry no tag</source>
   <translation>ninguna: estas palabras no llevan etiqueta</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>normal, body text, clear formatting</source>
   <translation>normal, texto corrido, quitar formato</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>not a file</source>
   <translation>no es un archivo</translation>
  </message>
  <message>
   <location filename="importing/folders.py" />
   <source>not a kind of file that can be imported</source>
   <translation>no es un tipo de archivo que se pueda importar</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/reply_words.py" />
   <source>not asked yet</source>
   <translation>aún sin preguntar</translation>
  </message>
  <message>
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>not in the directory</source>
   <translation>no está en el directorio</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <location filename="attribution/check/rule.py" />
   <location filename="domain/evidence.py" />
   <location filename="domain/fields.py" />
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>note, annotation, margin, remark</source>
   <translation>nota, anotación, margen, observación</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="usecases/contacts.py" />
   <source>notes</source>
   <translation>notas</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>notes, suggestions, track changes, review</source>
   <translation>notas, sugerencias, control de cambios, revisión</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>nothing follows the \</source>
   <translation>tras la \ no hay nada</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <location filename="ui/help/rules_list.py" />
   <source>off</source>
   <translation>apagada</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>off the record</source>
   <translation>confidencial (off the record)</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>on the record</source>
   <translation>con atribución</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>open file, load, bring in, Word, docx</source>
   <translation>abrir archivo, cargar, traer, Word, docx</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>open, switch, quick open, jump</source>
   <translation>abrir, cambiar, apertura rápida, saltar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>ordered, enumeration</source>
   <translation>ordenada, enumeración</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="domain/sources.py" />
   <source>organisation</source>
   <translation>organización</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>other names, addresses and notes of a confidential source belong in the vault, not in its record.</source>
   <translation>otros nombres, direcciones y notas de una fuente confidencial van en la caja fuerte, no en su ficha.</translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>other spellings</source>
   <translation>otras grafías</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="domain/sources.py" />
   <source>outlet</source>
   <translation>medio</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>outlet, document, attribution, origin</source>
   <translation>medio, documento, atribución, origen</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>own observation</source>
   <translation>observación propia</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>own script</source>
   <translation>escritura propia</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>p. {page}</source>
   <translation>pág. {page}</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>page</source>
   <translation>página</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>page {number}</source>
   <translation>página {number}</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>page, reader, result</source>
   <translation>página, lector, resultado</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>panels, right pane, sidebar</source>
   <translation>paneles, columna derecha, barra lateral</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>paper, hard copy, proof</source>
   <translation>papel, copia impresa, prueba, galerada</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>partly word for word</source>
   <translation>textual en parte</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>pen name</source>
   <translation>seudónimo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>person, name, interviewee, mention</source>
   <translation>persona, nombre, entrevistado, mención</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>phone</source>
   <translation>teléfono</translation>
  </message>
  <message>
   <location filename="domain/bylines.py" />
   <location filename="domain/fields.py" />
   <location filename="usecases/contacts.py" />
   <source>photo</source>
   <translation>foto</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>photo, picture, illustration, graphic</source>
   <translation>foto, fotografía, ilustración, gráfico</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>photos, pictures, caption, alt text, credit</source>
   <translation>fotos, fotografías, pie de foto, texto alternativo, crédito</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <source>pictures and evidence</source>
   <translation>imágenes y pruebas</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>previous, return</source>
   <translation>anterior, volver</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>profile page</source>
   <translation>página del perfil</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>proposed words</source>
   <translation>palabras propuestas</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <location filename="domain/fields.py" />
   <source>public note</source>
   <translation>nota pública</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <location filename="domain/listing.py" />
   <source>published</source>
   <translation>publicado</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>published at</source>
   <translation>hora de publicación</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>publisher</source>
   <translation>editor</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>pull quote, quotation, indent</source>
   <translation>sumario, entrecomillado, sangrado</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>query</source>
   <translation>duda</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>quotation, citation, cite</source>
   <translation>entrecomillado, declaración, citar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>quotation, speech, said</source>
   <translation>entrecomillado, declaración, dicho</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <location filename="ui/panels/kinds.py" />
   <source>quote</source>
   <translation>cita</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>read back</source>
   <translation>leída al entrevistado</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <location filename="ui/attributing/proposal_words.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>receipt</source>
   <translation>recibo</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>recording</source>
   <translation>grabación</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>refuse, decline the change</source>
   <translation>descartar, no admitir el cambio</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>refused</source>
   <translation>rechazados</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>relayed by</source>
   <translation>lo transmite</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>reply</source>
   <translation>réplica</translation>
  </message>
  <message>
   <location filename="domain/bylines.py" />
   <source>reporting</source>
   <translation>información</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>revision</source>
   <translation>revisión</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>right</source>
   <translation>correcto</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>role</source>
   <translation>cargo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>roles</source>
   <translation>funciones</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>save, version, snapshot, backup, history</source>
   <translation>guardar, versión, copia, copia de seguridad, historial</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <source>say why with --reason.</source>
   <translation>diga por qué con --reason.</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>search, look for</source>
   <translation>localizar, búsqueda</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="ui/filter_form.py" />
   <source>section</source>
   <translation>sección</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>settings, options, typeface, font, language, configuration</source>
   <translation>ajustes, opciones, configuración, tipografía, fuente, letra, idioma</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>short</source>
   <translation>corta</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>shortcuts, keyboard, hotkeys</source>
   <translation>atajos, teclado, combinaciones</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/widgets/career_line.py" />
   <source>since {start}</source>
   <translation>desde {start}</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>single source</source>
   <translation>una sola fuente</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>skipped</source>
   <translation>saltados</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>slug</source>
   <translation>slug</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>social post</source>
   <translation>publicación en redes</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>something stands behind the closing quotation mark</source>
   <translation>hay algo detrás de las comillas de cierre</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="storage/held_texts.py" />
   <location filename="ui/filter_form.py" />
   <location filename="ui/panels/claim_sources.py" />
   <location filename="ui/panels/kinds.py" />
   <location filename="usecases/naming.py" />
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>sources</source>
   <translation>fuentes</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>speaker</source>
   <translation>quién habla</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>spellcheck, correct the word, fix the word</source>
   <translation>corrector, corregir la palabra, arreglar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>spellcheck, typo, spelling error</source>
   <translation>corrector, errata, falta de ortografía</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>spellcheck, typos, proofing, misspelt</source>
   <translation>corrector, erratas, faltas, corrección</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>spelling</source>
   <translation>grafía</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>spellings</source>
   <translation>grafías</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>stance</source>
   <translation>postura</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>start</source>
   <translation>inicio</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>statement</source>
   <translation>enunciado</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/attributing/proposal_words.py" />
   <source>states {n} facts</source>
   <translation>
    <numerusform>afirma {n} hecho</numerusform>
    <numerusform>afirma {n} hechos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="ui/filter_form.py" />
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>step through, suggestions, accept one by one</source>
   <translation>paso a paso, sugerencias, aceptar una a una</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>strikethrough, crossed out</source>
   <translation>tachar, rayado</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>strong, heavy</source>
   <translation>fuerte, gruesa</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>subhead, H3</source>
   <translation>ladillo, H3</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>subhead, subheading, crosshead, section title</source>
   <translation>ladillo, intertítulo, subtítulo, despiece</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>subhead, title, H1</source>
   <translation>ladillo, título, H1</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>substitute, change all, search and replace</source>
   <translation>sustituir, cambiar todo</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>suggestions, who said it, attribution, quotes found</source>
   <translation>sugerencias, quién lo dijo, atribución, citas halladas</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>supports</source>
   <translation>la respalda</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>synchronise, jump, locate</source>
   <translation>sincronizar, saltar, localizar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>tabs, windows, recent</source>
   <translation>pestañas, ventanas, recientes</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>tag</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>take back, revert</source>
   <translation>revertir, volver atrás</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>terms</source>
   <translation>condiciones</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_toml.py" />
   <source>text must stand in quotation marks</source>
   <translation>el texto debe ir entre comillas</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_yaml.py" />
   <source>the colon after the name of a field is missing</source>
   <translation>faltan los dos puntos tras el nombre de un campo</translation>
  </message>
  <message>
   <location filename="storage/backup.py" />
   <source>the database</source>
   <translation>la base de datos</translation>
  </message>
  <message>
   <location filename="usecases/proposing.py" />
   <source>the desk</source>
   <translation>la mesa</translation>
  </message>
  <message>
   <location filename="cli/encryption.py" />
   <location filename="cli/secrets.py" />
   <location filename="cli/vault.py" />
   <location filename="export/places.py" />
   <location filename="storage/converted_files.py" />
   <location filename="storage/converting.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/key_file.py" />
   <location filename="usecases/encryption.py" />
   <source>the disk did not answer</source>
   <translation>el disco no respondió</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>the end of a passage comes before its start.</source>
   <translation>el final de un fragmento está antes de su comienzo.</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>the first number in {} is the larger one</source>
   <translation>en {} el primer número es el mayor</translation>
  </message>
  <message>
   <location filename="ui/panels/spellings_field.py" />
   <source>the full name</source>
   <translation>el nombre completo</translation>
  </message>
  <message>
   <location filename="ui/panels/expert_form.py" />
   <location filename="ui/panels/quotations.py" />
   <source>the last {when}</source>
   <translation>la última: {when}</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>the mark of a footnote</source>
   <translation>la llamada de una nota al pie</translation>
  </message>
  <message>
   <location filename="domain/merging.py" />
   <source>the names sound alike</source>
   <translation>los nombres suenan parecido</translation>
  </message>
  <message>
   <location filename="ui/saving.py" />
   <source>the other text</source>
   <translation>el otro texto</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>the page could not be shown</source>
   <translation>no se pudo mostrar la página</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>the range runs backwards</source>
   <translation>el intervalo va hacia atrás</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>the rule “{code}” has no number “{key}”.</source>
   <translation>la regla «{code}» no tiene el número «{key}».</translation>
  </message>
  <message>
   <location filename="domain/merging.py" />
   <source>the same contact</source>
   <translation>el mismo contacto</translation>
  </message>
  <message>
   <location filename="domain/merging.py" />
   <source>the same name</source>
   <translation>el mismo nombre</translation>
  </message>
  <message>
   <location filename="domain/merging.py" />
   <source>the same words in another order</source>
   <translation>las mismas palabras en otro orden</translation>
  </message>
  <message>
   <location filename="export/factcheck_facts.py" />
   <source>the same, word for word</source>
   <translation>lo mismo, palabra por palabra</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>the severity of “{code}” must be error, warning, note or off, not “{given}”.</source>
   <translation>la gravedad de «{code}» debe ser error, warning, note u off, no «{given}».</translation>
  </message>
  <message>
   <location filename="spelling/checker.py" />
   <source>the spelling program ends when it reads it</source>
   <translation>el corrector se cierra al leerlo</translation>
  </message>
  <message>
   <location filename="vault/scanning.py" />
   <source>the text</source>
   <translation>el texto</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>the web engine gave nothing</source>
   <translation>el motor web no devolvió nada</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>the web engine stopped</source>
   <translation>el motor web se detuvo</translation>
  </message>
  <message>
   <location filename="ui/preview/press.py" />
   <source>the window was closed</source>
   <translation>se cerró la ventana</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>theme, accessibility, appearance</source>
   <translation>tema, accesibilidad, apariencia</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>theme, appearance, black, night mode</source>
   <translation>tema, apariencia, negro, modo nocturno</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>theme, appearance, bright, white, day</source>
   <translation>tema, apariencia, blanco, día</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>theme, appearance, colours</source>
   <translation>tema, apariencia, colores</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>there</source>
   <translation>está</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>there is no rule “{code}”.</source>
   <translation>no hay ninguna regla «{code}».</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>there is no setting “{key}” in a pack.</source>
   <translation>en un paquete no hay ningún ajuste «{key}».</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>there is nothing in it: write a note, a title or a web address, or add a file.</source>
   <translation>está vacía: escriba una nota, un título o una dirección web, o añada un archivo.</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>there is nothing to repeat before it</source>
   <translation>delante no hay nada que repetir</translation>
  </message>
  <message>
   <location filename="domain/merging.py" />
   <source>they have a spelling in common</source>
   <translation>tienen una grafía en común</translation>
  </message>
  <message>
   <location filename="ui/find/query.py" />
   <source>this ) closes nothing</source>
   <translation>este ) no cierra nada</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <location filename="domain/listing.py" />
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>title, hed, rename</source>
   <translation>título, titular, renombrar</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>titles, standfirst, dek, SEO, social card, slug</source>
   <translation>títulos, entradilla, bajada, SEO, tarjeta social, slug</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>toolbar, formatting buttons</source>
   <translation>barra de herramientas, botones de formato</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <location filename="ui/filter_form.py" />
   <source>topic</source>
   <translation>tema</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>topics</source>
   <translation>temas</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>track changes, suggestion, proposal, change</source>
   <translation>control de cambios, sugerencia, propuesta, cambio</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>translated by</source>
   <translation>traducido por</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>translated from</source>
   <translation>traducido de</translation>
  </message>
  <message>
   <location filename="domain/bylines.py" />
   <source>translation</source>
   <translation>traducción</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>transliteration</source>
   <translation>transliteración</translation>
  </message>
  <message>
   <location filename="usecases/journalling.py" />
   <source>typed before the crash</source>
   <translation>escrito antes del fallo</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>unchecked</source>
   <translation>sin comprobar</translation>
  </message>
  <message>
   <location filename="domain/replies.py" />
   <source>undecided</source>
   <translation>sin decidir</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>unformatted, paste special, plain text</source>
   <translation>sin formato, pegado especial, texto simple</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>unnamed person</source>
   <translation>persona anónima</translation>
  </message>
  <message>
   <location filename="importing/word_archive.py" />
   <source>unpacks to more than any article can hold</source>
   <translation>descomprimido es más de lo que cabe en un artículo</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>until</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="ui/panels/rows.py" />
   <source>until (now)</source>
   <translation>hasta (ahora)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/widgets/career_line.py" />
   <source>until {end}</source>
   <translation>hasta {end}</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <location filename="ui/panels/reply_words.py" />
   <source>until {when}</source>
   <translation>hasta: {when}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>updated</source>
   <translation>actualizados</translation>
  </message>
  <message>
   <location filename="domain/slugs.py" />
   <source>use lower-case letters, digits and hyphens, beginning with a letter or digit.</source>
   <translation>use minúsculas, cifras y guiones, empezando por una letra o cifra.</translation>
  </message>
  <message>
   <location filename="domain/base.py" />
   <location filename="domain/fields.py" />
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>verification</source>
   <translation>verificación</translation>
  </message>
  <message>
   <location filename="domain/claims.py" />
   <source>verified</source>
   <translation>verificada</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>version {version}</source>
   <translation>la versión {version}</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>version, licence, credits</source>
   <translation>versión, licencia, créditos</translation>
  </message>
  <message>
   <location filename="attribution/check/rule.py" />
   <source>warning</source>
   <translation>aviso</translation>
  </message>
  <message>
   <location filename="ui/panels/reply_words.py" />
   <source>was due {when}</source>
   <translation>venció: {when}</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>web address</source>
   <translation>dirección web</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>web page</source>
   <translation>página web</translation>
  </message>
  <message>
   <location filename="storage/converting.py" />
   <location filename="ui/converting.py" />
   <source>what it was before goes</source>
   <translation>se retira lo que había antes</translation>
  </message>
  <message>
   <location filename="domain/sources.py" />
   <source>wire</source>
   <translation>agencia</translation>
  </message>
  <message>
   <location filename="domain/quotes.py" />
   <source>withdrawn</source>
   <translation>retirada</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>without the passphrase and without this key nobody can open the library, not even who wrote the program.</source>
   <translation>sin la frase de paso y sin esta clave nadie puede abrir la biblioteca, ni siquiera quien escribió el programa.</translation>
  </message>
  <message>
   <location filename="usecases/vault.py" />
   <source>without the passphrase and without this key nobody can open the vault, not even who wrote the program.</source>
   <translation>sin la frase de paso y sin esta clave nadie puede abrir la caja fuerte, ni siquiera quien escribió el programa.</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>word count, goal, limit</source>
   <translation>recuento de palabras, meta, límite, caracteres</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>word for word</source>
   <translation>textual</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>words</source>
   <translation>palabras</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>words in bold</source>
   <translation>palabras en negrita</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>words in italics</source>
   <translation>palabras en cursiva</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>words set as code</source>
   <translation>palabras en código</translation>
  </message>
  <message>
   <location filename="markdown/refusals.py" />
   <source>words struck out</source>
   <translation>palabras tachadas</translation>
  </message>
  <message>
   <location filename="cli/exporting.py" />
   <source>write --override as CODE=REASON, as in tk-left=it is a name.</source>
   <translation>escriba --override como CODE=REASON, p. ej. tk-left=es un nombre.</translation>
  </message>
  <message>
   <location filename="domain/evidence.py" />
   <source>write a time as 1:02:03 or 2:03.5, not “{words}”.</source>
   <translation>escriba el tiempo como 1:02:03 o 2:03.5, no «{words}».</translation>
  </message>
  <message>
   <location filename="domain/people.py" />
   <source>write a year, a month or a day: 2024, 2024-03 or 2024-03-15.</source>
   <translation>escriba un año, un mes o un día: 2024, 2024-03 o 2024-03-15.</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>write the language as in en, es or pt-BR.</source>
   <translation>escriba el idioma como en, es o pt-BR.</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <source>write the whole address, beginning with https://.</source>
   <translation>escriba la dirección completa, empezando por https://.</translation>
  </message>
  <message>
   <location filename="domain/bylines.py" />
   <source>writing</source>
   <translation>redacción</translation>
  </message>
  <message>
   <location filename="export/factcheck_page.py" />
   <source>wrong</source>
   <translation>incorrecto</translation>
  </message>
  <message>
   <location filename="vault/strength.py" />
   <source>years</source>
   <translation>años</translation>
  </message>
  <message>
   <location filename="domain/replies.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="ui/widgets/times.py" />
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <location filename="domain/fields.py" />
   <source>zone</source>
   <translation>zona horaria</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>zoom 100 %, reset</source>
   <translation>zoom 100 %, restablecer</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>zoom in, bigger, magnify</source>
   <translation>acercar, ampliar, zoom</translation>
  </message>
  <message>
   <location filename="ui/commands/synonyms.py" />
   <source>zoom out, reduce</source>
   <translation>alejar, reducir, zoom</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>{added} added, {updated} updated, {skipped} left as they are</source>
   <translation>Añadidos: {added}; actualizados: {updated}; sin cambios: {skipped}</translation>
  </message>
  <message>
   <location filename="ui/attributing/review.py" />
   <source>{at} of {n}: {who}</source>
   <translation>{at} de {n}: {who}</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>{channel} {length} of {limit}</source>
   <translation>{channel}: {length} de {limit}</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>{channel} {length} of {limit} px</source>
   <translation>{channel}: {length} de {limit} px</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>{chosen} of {words} selected</source>
   <translation>{chosen} de {words} seleccionadas</translation>
  </message>
  <message>
   <location filename="ui/panels/finding_card.py" />
   <source>{code} · {policy}</source>
   <translation>{code} · {policy}</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>{count} characters selected</source>
   <translation>{count} caracteres seleccionados</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>{count} of {words} · {time}</source>
   <translation>{count} de {words} · {time}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/import_dialog.py" />
   <source>{count}, {again} imported before</source>
   <translation>{count}; ya importados: {again}</translation>
  </message>
  <message>
   <location filename="cli/stopping.py" />
   <location filename="ui/dialogs/progress_row.py" />
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/progress_row.py" />
   <source>{done} of {total}   {what}</source>
   <translation>{done} de {total}   {what}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/merge_fields.py" />
   <source>{field}: both</source>
   <translation>{field}: ambos</translation>
  </message>
  <message>
   <location filename="export/templates.py" />
   <source>{file}, line {line}</source>
   <translation>{file}, línea {line}</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>{file}, {place}: {kind} of “{codename}” in “… {context} …” (mark {mark}).</source>
   <translation>{file}, {place}: {kind} de «{codename}» en «… {context} …» (marca {mark}).</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>{folder} cannot be a folder: a file of that name is in the way.</source>
   <translation>{folder} no puede ser una carpeta: lo impide un archivo con ese nombre.</translation>
  </message>
  <message>
   <location filename="usecases/exporting.py" />
   <source>{format} is made by the program’s window, which prints the page.</source>
   <translation>{format} lo hace la ventana del programa, que imprime la página.</translation>
  </message>
  <message>
   <location filename="importing/fitting.py" />
   <source>{happened} It is kept among the fields that are not used.</source>
   <translation>{happened} Se conserva entre los campos que no se usan.</translation>
  </message>
  <message>
   <location filename="usecases/imported_fields.py" />
   <source>{happened} Its address is kept in the text.</source>
   <translation>{happened} Su dirección se conserva en el texto.</translation>
  </message>
  <message>
   <location filename="importing/markdown.py" />
   <source>{happened} The text was imported; the block is kept as it is in the original file.</source>
   <translation>{happened} El texto se importó; el bloque se conserva como está en el archivo original.</translation>
  </message>
  <message>
   <location filename="ui/panels/outline.py" />
   <source>{heading}, the caret is here</source>
   <translation>{heading}, el cursor está aquí</translation>
  </message>
  <message>
   <location filename="ui/find/bar.py" />
   <source>{index} of {total}</source>
   <translation>{index} de {total}</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>{key} (your own)</source>
   <translation>{key} (propia)</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>{key} belongs to “{command}” now, which would have none.</source>
   <translation>{key} es ahora de «{command}», que se quedaría sin ninguna.</translation>
  </message>
  <message>
   <location filename="ui/commands/shortcuts_form.py" />
   <source>{key} is free.</source>
   <translation>{key} está libre.</translation>
  </message>
  <message>
   <location filename="ui/commands/keys.py" />
   <source>{key} was chosen for “{one}” and “{other}”; only the first has it.</source>
   <translation>{key} se eligió para «{one}» y «{other}»; solo la tiene el primero.</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>{kind}, cites {name}</source>
   <translation>{kind}, cita a {name}</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/panels/proposal_card.py" />
   <source>{kind}, {how}</source>
   <translation>{kind}, {how}</translation>
  </message>
  <message>
   <location filename="ui/panels/corrections_part.py" />
   <source>{kind}, {when}</source>
   <translation>{kind}, {when}</translation>
  </message>
  <message>
   <location filename="ui/panels/topics_field.py" />
   <source>{label} (free topic)</source>
   <translation>{label} (tema libre)</translation>
  </message>
  <message>
   <location filename="export/recipes.py" />
   <source>{label} has no preset called “{preset}”.</source>
   <translation>{label} no tiene ningún ajuste llamado «{preset}».</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>{language} (this article’s)</source>
   <translation>{language} (el de este artículo)</translation>
  </message>
  <message>
   <location filename="ui/spelling/languages.py" />
   <source>{language}: cannot be used</source>
   <translation>{language}: no se puede usar</translation>
  </message>
  <message>
   <location filename="ui/widgets/growing_field.py" />
   <source>{length} of {limit} characters</source>
   <translation>{length} de {limit} caracteres</translation>
  </message>
  <message>
   <location filename="ui/panels/candidates.py" />
   <source>{length}, {over} too long</source>
   <translation>{length}; sobran {over}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>{lose} and {keep} are two again.</source>
   <translation>{lose} y {keep} vuelven a ser dos.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>{lose} is part of {keep} now.</source>
   <translation>{lose} forma ahora parte de {keep}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>{lose}, merged into {keep}</source>
   <translation>{lose}, fusionado con {keep}</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="usecases/claims.py" />
   <source>{names} count as one source: {why}</source>
   <translation>{names} cuentan como una sola fuente: {why}</translation>
  </message>
  <message>
   <location filename="ui/filter_form.py" />
   <source>{name} (no longer here)</source>
   <translation>{name} (ya no está)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/preference_fields.py" />
   <source>{name} (not on this computer)</source>
   <translation>{name} (no está en este ordenador)</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_old.py" />
   <source>{name} has been “{place}” in our records since {start}.</source>
   <translation>{name} consta como «{place}» en nuestras fichas desde {start}.</translation>
  </message>
  <message>
   <location filename="usecases/images.py" />
   <source>{name} has {size:.0f} MB; an image may have {most:.0f} MB.</source>
   <translation>{name} tiene {size:.0f} MB; una imagen puede tener {most:.0f} MB.</translation>
  </message>
  <message>
   <location filename="usecases/other_copies.py" />
   <source>{name} in {folder} holds everything, private notes included; this copy would replace it.</source>
   <translation>{name}, en {folder}, lo contiene todo, notas privadas incluidas; esta copia lo reemplazaría.</translation>
  </message>
  <message>
   <location filename="usecases/other_copies.py" />
   <source>{name} in {folder} is a copy for readers; everything, private notes included, goes elsewhere.</source>
   <translation>{name}, en {folder}, es una copia para los lectores; la que lo lleva todo, notas privadas incluidas, va a otra parte.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/accusation_without_reply.py" />
   <source>{name} is accused, and nothing says that they were asked to answer.</source>
   <translation>Se acusa a {name} y nada dice que se le pidiera respuesta.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>{name} is busy: another program is using it.</source>
   <translation>{name} está ocupada: la usa otro programa.</translation>
  </message>
  <message>
   <location filename="storage/revisions.py" />
   <source>{name} is damaged: it is not as it was written.</source>
   <translation>{name}: está dañada, no es como se escribió.</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" />
   <source>{name} is encrypted</source>
   <translation>{name} está cifrada</translation>
  </message>
  <message>
   <location filename="ui/tagging_commands.py" />
   <source>{name} is in the directory now.</source>
   <translation>{name} ya está en el directorio.</translation>
  </message>
  <message>
   <location filename="usecases/vault_copy.py" />
   <source>{name} is not a sealed vault, or it is damaged.</source>
   <translation>{name} no es una caja fuerte sellada, o está dañada.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/affiliation_closed.py" />
   <source>{name} left “{place}” in {end}; no later affiliation is recorded.</source>
   <translation>{name} dejó «{place}» en {end}; no consta ninguna afiliación posterior.</translation>
  </message>
  <message>
   <location filename="storage/directory.py" />
   <source>{name} was changed elsewhere since it was opened here.</source>
   <translation>{name} se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="ui/help/tour.py" />
   <source>{number} of {of}</source>
   <translation>{number} de {of}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/comment_words.py" />
   <source>{n} answers</source>
   <translation>
    <numerusform>{n} respuesta</numerusform>
    <numerusform>{n} respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/article_count.py" />
   <location filename="ui/panels/quotations.py" />
   <location filename="usecases/scrubbing.py" />
   <source>{n} articles</source>
   <translation>
    <numerusform>{n} artículo</numerusform>
    <numerusform>{n} artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/export_dialog.py" />
   <source>{n} articles were held back.</source>
   <translation>
    <numerusform>{n} artículo se retuvo.</numerusform>
    <numerusform>{n} artículos se retuvieron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="cli/exporting.py" />
   <source>{n} articles were there already, the same to the byte, and were left alone.</source>
   <translation>
    <numerusform>{n} artículo ya estaba ahí, idéntico byte a byte, y se dejó como estaba.</numerusform>
    <numerusform>{n} artículos ya estaban ahí, idénticos byte a byte, y se dejaron como estaban.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/search.py" />
   <source>{n} articles.</source>
   <translation>
    <numerusform>{n} artículo.</numerusform>
    <numerusform>{n} artículos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/coverage.py" />
   <source>{n} attributed</source>
   <translation>{n} con atribución</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/scrubbing.py" />
   <source>{n} backups</source>
   <translation>
    <numerusform>{n} copia</numerusform>
    <numerusform>{n} copias</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/coverage.py" />
   <source>{n} bare</source>
   <translation>{n} sin respaldo</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/opening.py" />
   <source>{n} changes that were stored are gone: the -wal file beside the library was deleted or damaged, or an older copy stands in its place.</source>
   <translation>
    <numerusform>Falta {n} cambio que se había guardado: el archivo -wal junto a la biblioteca se borró o se dañó, o en su lugar hay una copia más antigua.</numerusform>
    <numerusform>Faltan {n} cambios que se habían guardado: el archivo -wal junto a la biblioteca se borró o se dañó, o en su lugar hay una copia más antigua.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="export/factcheck_facts.py" />
   <location filename="usecases/coverage.py" />
   <source>{n} claims</source>
   <translation>
    <numerusform>{n} afirmación</numerusform>
    <numerusform>{n} afirmaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="importing/word.py" />
   <source>{n} comments came along.</source>
   <translation>
    <numerusform>Vino {n} comentario.</numerusform>
    <numerusform>Vinieron {n} comentarios.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="importing/pasted_word.py" />
   <source>{n} comments of the document were left out.</source>
   <translation>
    <numerusform>Se omitió {n} comentario del documento.</numerusform>
    <numerusform>Se omitieron {n} comentarios del documento.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/verifying.py" />
   <source>{n} contradict it</source>
   <translation>
    <numerusform>{n} la contradice</numerusform>
    <numerusform>{n} la contradicen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/coverage.py" />
   <source>{n} could not be verified</source>
   <translation>{n} sin poder verificar</translation>
  </message>
  <message numerus="yes">
   <location filename="export/factcheck_facts.py" />
   <source>{n} dates</source>
   <translation>
    <numerusform>{n} fecha</numerusform>
    <numerusform>{n} fechas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/check.py" />
   <source>{n} errors</source>
   <translation>
    <numerusform>{n} error</numerusform>
    <numerusform>{n} errores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/contacts.py" />
   <source>{n} experts are called so: {slugs}</source>
   <translation>Hay {n} expertos con ese nombre: {slugs}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/import_dialog.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="storage/health.py" />
   <source>{n} files from before it was encrypted stand beside it in clear: {some}.</source>
   <translation>
    <numerusform>{n} archivo de antes del cifrado sigue sin cifrar junto a ella: {some}.</numerusform>
    <numerusform>{n} archivos de antes del cifrado siguen sin cifrar junto a ella: {some}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="cli/encryption.py" />
   <source>{n} files from before stand beside it in clear still:</source>
   <translation>
    <numerusform>{n} archivo anterior sigue sin cifrar junto a ella:</numerusform>
    <numerusform>{n} archivos anteriores siguen sin cifrar junto a ella:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="cli/importing.py" />
   <source>{n} files were imported before; their articles were left as they are.</source>
   <translation>{n} archivos ya se habían importado; sus artículos se dejaron como estaban.</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/images.py" />
   <source>{n} files were not taken.</source>
   <translation>
    <numerusform>No se tomó {n} archivo.</numerusform>
    <numerusform>No se tomaron {n} archivos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/planned_files.py" />
   <source>{n} files will be written</source>
   <translation>
    <numerusform>Se escribirá {n} archivo</numerusform>
    <numerusform>Se escribirán {n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/export_dialog.py" />
   <source>{n} files written.</source>
   <translation>
    <numerusform>{n} archivo escrito.</numerusform>
    <numerusform>{n} archivos escritos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="cli/checking.py" />
   <location filename="ui/attributing/count_button.py" />
   <source>{n} findings</source>
   <translation>
    <numerusform>{n} hallazgo</numerusform>
    <numerusform>{n} hallazgos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>{n} had been taken in before.</source>
   <translation>{n} ya se habían recibido.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/find/bar.py" />
   <source>{n} hits</source>
   <translation>
    <numerusform>{n} resultado</numerusform>
    <numerusform>{n} resultados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/palette/palette.py" />
   <source>{n} hits. ↑ ↓ choose, Enter takes.</source>
   <translation>
    <numerusform>{n} resultado. ↑ ↓ eligen, Intro lo toma.</numerusform>
    <numerusform>{n} resultados. ↑ ↓ eligen, Intro toma uno.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="importing/pasted.py" />
   <source>{n} images are on the web and were not fetched: {addresses}.</source>
   <translation>
    <numerusform>{n} imagen está en la web y no se descargó: {addresses}.</numerusform>
    <numerusform>{n} imágenes están en la web y no se descargaron: {addresses}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="importing/pasted.py" />
   <source>{n} images did not come along: copy them one by one, or insert their files.</source>
   <translation>
    <numerusform>{n} imagen no vino: cópiela aparte o inserte su archivo.</numerusform>
    <numerusform>{n} imágenes no vinieron: cópielas una a una o inserte sus archivos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/images.py" />
   <source>{n} images were added.</source>
   <translation>
    <numerusform>Se añadió {n} imagen.</numerusform>
    <numerusform>Se añadieron {n} imágenes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/quotations.py" />
   <source>{n} in the last twelve months</source>
   <translation>
    <numerusform>{n} en los últimos doce meses</numerusform>
    <numerusform>{n} en los últimos doce meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/verifying.py" />
   <source>{n} independent sources bear it out</source>
   <translation>
    <numerusform>{n} fuente independiente la respalda</numerusform>
    <numerusform>{n} fuentes independientes la respaldan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="export/factcheck_facts.py" />
   <source>{n} names</source>
   <translation>
    <numerusform>{n} nombre</numerusform>
    <numerusform>{n} nombres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/check.py" />
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} nota</numerusform>
    <numerusform>{n} notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="export/factcheck_facts.py" />
   <source>{n} numbers</source>
   <translation>
    <numerusform>{n} número</numerusform>
    <numerusform>{n} números</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="cli/checking.py" />
   <source>{n} of them errors</source>
   <translation>
    <numerusform>{n} es un error</numerusform>
    <numerusform>{n} son errores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/scrubbing.py" />
   <source>{n} other fields</source>
   <translation>
    <numerusform>{n} otro campo</numerusform>
    <numerusform>{n} otros campos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/duplicates_dialog.py" />
   <source>{n} pairs</source>
   <translation>
    <numerusform>{n} pareja</numerusform>
    <numerusform>{n} parejas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>{n} people</source>
   <translation>
    <numerusform>{n} persona</numerusform>
    <numerusform>{n} personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="export/recipes.py" />
   <source>{n} pictures could not be opened and are left out; the page shows the description instead.</source>
   <translation>
    <numerusform>Una imagen no se pudo abrir y se omite; la página muestra su descripción.</numerusform>
    <numerusform>{n} imágenes no se pudieron abrir y se omiten; la página muestra su descripción.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/evidence.py" />
   <source>{n} pieces of evidence begin with “{id}”.</source>
   <translation>{n} pruebas comienzan por «{id}».</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/attributing/proposal_words.py" />
   <location filename="ui/panels/in_article.py" />
   <location filename="ui/vault/family_dialog.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} lugar</numerusform>
    <numerusform>{n} lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/attributing/acting.py" />
   <source>{n} proposals accepted. Undo takes them back.</source>
   <translation>
    <numerusform>{n} propuesta aceptada. Deshacer la retira.</numerusform>
    <numerusform>{n} propuestas aceptadas. Deshacer las retira.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="export/factcheck_facts.py" />
   <location filename="ui/panels/quotations.py" />
   <location filename="usecases/coverage.py" />
   <source>{n} quotes</source>
   <translation>
    <numerusform>{n} cita</numerusform>
    <numerusform>{n} citas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>{n} quotes made</source>
   <translation>
    <numerusform>{n} cita creada</numerusform>
    <numerusform>{n} citas creadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/transcript_dialog.py" />
   <source>{n} quotes of the text have their proof</source>
   <translation>
    <numerusform>{n} cita del texto tiene su prueba</numerusform>
    <numerusform>{n} citas del texto tienen su prueba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/backing_up.py" />
   <source>{n} records were damaged and are not in it ({kinds}).</source>
   <translation>
    <numerusform>{n} ficha estaba dañada y no está en ella ({kinds}).</numerusform>
    <numerusform>{n} fichas estaban dañadas y no están en ella ({kinds}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="storage/health.py" />
   <source>{n} references point to nothing (in {tables}).</source>
   <translation>{n} referencias no apuntan a nada (en {tables}).</translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/scrubbing.py" />
   <source>{n} revisions</source>
   <translation>
    <numerusform>{n} revisión</numerusform>
    <numerusform>{n} revisiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="usecases/scrubbing.py" />
   <source>{n} slugs that other records lead to hold the name and stay.</source>
   <translation>
    <numerusform>{n} identificador al que llevan otras fichas tiene el nombre y se queda.</numerusform>
    <numerusform>{n} identificadores a los que llevan otras fichas tienen el nombre y se quedan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="importing/markdown.py" />
   <source>{n} topics have more than 120 characters; they are kept among the fields that are not used.</source>
   <translation>{n} temas tienen más de 120 caracteres; se conservan entre los campos que no se usan.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/commands/verdicts.py" />
   <source>{n} verdicts were taken in</source>
   <translation>
    <numerusform>Se recibió {n} veredicto</numerusform>
    <numerusform>Se recibieron {n} veredictos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/coverage.py" />
   <source>{n} verified</source>
   <translation>{n} con verificación</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/panels/check.py" />
   <source>{n} warnings</source>
   <translation>
    <numerusform>{n} aviso</numerusform>
    <numerusform>{n} avisos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/spelling/personal_words.py" />
   <location filename="ui/widgets/figures.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} palabra</numerusform>
    <numerusform>{n} palabras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>{one} and {other} cannot be parted now: {keep} itself became part of {slug}.</source>
   <translation>{one} y {other} ya no se pueden separar: {keep} pasó a formar parte de {slug}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/career_line.py" />
   <source>{one} and {other} overlap from {start} to {end}.</source>
   <translation>{one} y {other} coinciden de {start} a {end}.</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>{one} and {other} were parted already.</source>
   <translation>{one} y {other} ya se habían separado.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>{parent} may not be written to.</source>
   <translation>No se puede escribir en {parent}.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>{path} cannot be opened.</source>
   <translation>No se puede abrir {path}.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} cannot be reached.</source>
   <translation>No se llega a {path}.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} cannot be read: its owner has not allowed it.</source>
   <translation>No se puede leer {path}: su propietario no lo permite.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>{path} does not begin as its key says: it is damaged, or the key is another library’s.</source>
   <translation>{path} no empieza como dice su clave: está dañada, o la clave es de otra biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} holds changes that were not put away when it was last open, and its folder cannot be written.</source>
   <translation>{path} tiene cambios que no se guardaron la última vez y no se puede escribir en su carpeta.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} is a database of another program, not a library of Editorial Workstation.</source>
   <translation>{path} es una base de datos de otro programa, no una biblioteca de Editorial Workstation.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} is a folder, not a library.</source>
   <translation>{path} es una carpeta, no una biblioteca.</translation>
  </message>
  <message>
   <location filename="storage/inspection.py" />
   <source>{path} is not a library of Editorial Workstation.</source>
   <translation>{path} no es una biblioteca de Editorial Workstation.</translation>
  </message>
  <message>
   <location filename="storage/key_file.py" />
   <source>{path} is not a library, or an encrypted one whose key file {key} is missing.</source>
   <translation>{path} no es una biblioteca, o es una cifrada a la que le falta el archivo de la clave, {key}.</translation>
  </message>
  <message>
   <location filename="storage/trouble.py" />
   <source>{path} or its folder cannot be written.</source>
   <translation>No se puede escribir en {path} o en su carpeta.</translation>
  </message>
  <message>
   <location filename="storage/sessions.py" />
   <source>{path} was moved, replaced or deleted while it was open.</source>
   <translation>{path} se movió, se reemplazó o se borró mientras estaba abierta.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/contacts_dialog.py" />
   <source>{people}: {new} new, {same} the same, {conflict} in conflict</source>
   <translation>{people}; nuevas: {new}, iguales: {same}, en conflicto: {conflict}</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>{place} was not written: {reason}.</source>
   <translation>No se escribió {place}: {reason}.</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>{plural} in the trash</source>
   <translation>{plural} en la papelera</translation>
  </message>
  <message>
   <location filename="ui/panels/directory.py" />
   <source>{plural} you throw away wait here and can be restored.</source>
   <translation>{plural}: lo que descarte espera aquí y se puede recuperar.</translation>
  </message>
  <message>
   <location filename="ui/panels/quotations.py" />
   <source>{quotes} in {articles}</source>
   <translation>{quotes} en {articles}</translation>
  </message>
  <message>
   <location filename="ui/preview/places.py" />
   <source>{reason} Your text is safe, and exporting works.</source>
   <translation>{reason} Su texto está a salvo y exportar funciona.</translation>
  </message>
  <message>
   <location filename="storage/held_texts.py" />
   <source>{record}, {field}: {value}</source>
   <translation>{record}, {field}: {value}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/planned_files.py" />
   <source>{said}, {replaced} of them replaced</source>
   <translation>{said}; reemplazados: {replaced}</translation>
  </message>
  <message>
   <location filename="ui/article_form.py" />
   <source>{said}: too long, shorten it.</source>
   <translation>{said}: demasiado largo, acórtelo.</translation>
  </message>
  <message>
   <location filename="ui/widgets/figures.py" />
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <location filename="ui/widgets/figures.py" />
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <location filename="ui/dialogs/planned_files.py" />
   <source>{size} · replaces the file that is there</source>
   <translation>{size} · reemplaza el archivo que hay</translation>
  </message>
  <message>
   <location filename="ui/panels/speaker_field.py" />
   <source>{slug} (not in the directory)</source>
   <translation>{slug} (no está en el directorio)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/record_words.py" />
   <location filename="ui/widgets/career_line.py" />
   <source>{start} to {end}</source>
   <translation>de {start} a {end}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/board/column.py" />
   <source>{status}: {n} articles</source>
   <translation>
    <numerusform>{status}: {n} artículo</numerusform>
    <numerusform>{status}: {n} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="attribution/check/rules/surname_first.py" />
   <source>{surname} is called by surname here; the full name, {name}, comes only later.</source>
   <translation>Aquí {surname} aparece solo con el apellido; el nombre completo, {name}, llega después.</translation>
  </message>
  <message>
   <location filename="ui/panels/records.py" />
   <source>{title}: the last {n} changed. The library’s filter lists them all.</source>
   <translation>{title}: los últimos {n} modificados. El filtro de la biblioteca los muestra todos.</translation>
  </message>
  <message>
   <location filename="ui/preview/switch.py" />
   <source>{view}: {what}</source>
   <translation>{view}: {what}</translation>
  </message>
  <message>
   <location filename="cli/stopping.py" />
   <location filename="ui/converting.py" />
   <source>{what}: {percent} %</source>
   <translation>{what}: {percent} %</translation>
  </message>
  <message>
   <location filename="ui/panels/quotations.py" />
   <source>{when}, not published</source>
   <translation>{when}, sin publicar</translation>
  </message>
  <message>
   <location filename="ui/read_only.py" />
   <source>{who} has it open for writing{since}. {still}Close it there, then take over here.</source>
   <translation>{who} la tiene abierta para escribir{since}. {still}Ciérrela allí y tome el control aquí.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>{who} has the library {name} open for writing{since}.</source>
   <translation>{who} tiene la biblioteca {name} abierta para escribir{since}.</translation>
  </message>
  <message>
   <location filename="storage/access.py" />
   <source>{why} It is from an earlier version and must be brought up to date before it can be read.</source>
   <translation>{why} Es de una versión anterior y hay que actualizarla antes de leerla.</translation>
  </message>
  <message>
   <location filename="ui/preview/switch.py" />
   <source>{width}; once more for the whole pane</source>
   <translation>{width}; otra vez para todo el panel</translation>
  </message>
  <message>
   <location filename="ui/panels/in_article.py" />
   <source>{words} (its record is missing)</source>
   <translation>{words} (falta su ficha)</translation>
  </message>
  <message>
   <location filename="ui/length.py" />
   <source>{words} · {time}</source>
   <translation>{words} · {time}</translation>
  </message>
  <message>
   <location filename="ui/status_bar.py" />
   <source>{work} {done} of {total}: {what}</source>
   <translation>{work}, {done} de {total}: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/focus_field.py" />
   <source>{x} % from the left, {y} % from the top.</source>
   <translation>{x} % desde la izquierda, {y} % desde arriba.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unverified_without_claim.py" />
   <source>“Could not verify” without its claim</source>
   <translation>«No se pudo verificar» sin su afirmación</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typo.py" />
   <source>“Could of” and “for all intensive purposes” are made of words every dictionary knows.</source>
   <translation>«A grosso modo» y «en base a» se escriben con palabras que conoce cualquier diccionario.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/export_choices.py" />
   <source>“In this article”: the people and sources named</source>
   <translation>«En este artículo»: las personas y fuentes citadas</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_plural.py" />
   <source>“Sources say” promises at least two who do not depend on each other. `sources` is how many it takes.</source>
   <translation>«Según fuentes» promete al menos dos que no dependen entre sí. `sources` es cuántas hacen falta.</translation>
  </message>
  <message>
   <location filename="ui/panels/header_form.py" />
   <source>“This article was produced with …”</source>
   <translation>«Este artículo se elaboró con …»</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>“rules” must be a table, as in [rules].</source>
   <translation>«rules» debe ser una tabla, como en [rules].</translation>
  </message>
  <message>
   <location filename="cli/checking.py" />
   <location filename="usecases/gate.py" />
   <source>“workstation check --explain” lists them.</source>
   <translation>«workstation check --explain» las enumera.</translation>
  </message>
  <message>
   <location filename="storage/claims.py" />
   <source>“workstation claim list” shows those there are.</source>
   <translation>«workstation claim list» muestra las que hay.</translation>
  </message>
  <message>
   <location filename="usecases/backing_up.py" />
   <source>“workstation doctor --repair” brings what can still be read into a new library.</source>
   <translation>«workstation doctor --repair» lleva lo que aún se puede leer a una biblioteca nueva.</translation>
  </message>
  <message>
   <location filename="storage/converted_files.py" />
   <source>“workstation doctor” names it; put the original back, then try again.</source>
   <translation>«workstation doctor» indica cuál es; vuelva a poner el original e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="usecases/evidence.py" />
   <source>“workstation evidence list” shows what there is.</source>
   <translation>«workstation evidence list» muestra las que hay.</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>“workstation library change-passphrase” gives it another passphrase.</source>
   <translation>«workstation library change-passphrase» le da otra frase de paso.</translation>
  </message>
  <message>
   <location filename="storage/quotes.py" />
   <source>“workstation quote list” shows those there are.</source>
   <translation>«workstation quote list» muestra las que hay.</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>“workstation vault hits SLUG” lists them.</source>
   <translation>«workstation vault hits SLUG» las enumera.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>“{code}” is always an error.</source>
   <translation>«{code}» es siempre un error.</translation>
  </message>
  <message>
   <location filename="ui/attributing/proposal_words.py" />
   <source>“{cue}”</source>
   <translation>«{cue}»</translation>
  </message>
  <message>
   <location filename="cli/options.py" />
   <source>“{given}” is not one of: {known}.</source>
   <translation>«{given}» no es uno de: {known}.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_keys.py" />
   <source>“{keys}” names no time zone; it was read as UTC.</source>
   <translation>«{keys}» no indica zona horaria; se leyó como UTC.</translation>
  </message>
  <message>
   <location filename="ui/commands/keys.py" />
   <source>“{key}” for “{command}” is not a key; its usual one is used.</source>
   <translation>«{key}» para «{command}» no es una tecla; se usa la habitual.</translation>
  </message>
  <message>
   <location filename="markdown/front_matter_keys.py" />
   <source>“{key}” is no date the program understands: {value}. It is kept as it stands.</source>
   <translation>«{key}» no es una fecha que el programa entienda: {value}. Se conserva como está.</translation>
  </message>
  <message>
   <location filename="attribution/check/packs.py" />
   <source>“{key}” of “{code}” must be a whole number from 0 to 1,000,000.</source>
   <translation>«{key}» de «{code}» debe ser un número entero de 0 a 1 000 000.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>“{mark}” is left in the description of a picture.</source>
   <translation>Queda «{mark}» en la descripción de una imagen.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>“{mark}” is left in the text.</source>
   <translation>Queda «{mark}» en el texto.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/tk_left.py" />
   <source>“{mark}” is left in the {field}.</source>
   <translation>Queda «{mark}» en: {field}.</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>“{name}” cannot be read.</source>
   <translation>«{name}» no se puede leer.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>«{name}» no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>“{name}” cannot be read: {said}.</source>
   <translation>No se puede leer «{name}»: {said}.</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>“{name}” does not begin with WEBVTT, as a VTT file does.</source>
   <translation>«{name}» no empieza por WEBVTT, como los archivos VTT.</translation>
  </message>
  <message>
   <location filename="importing/html_bounds.py" />
   <source>“{name}” has more HTML elements or attributes than an article can have.</source>
   <translation>«{name}» tiene más elementos o atributos HTML de los que puede tener un artículo.</translation>
  </message>
  <message>
   <location filename="storage/evidence.py" />
   <location filename="usecases/evidence.py" />
   <source>“{name}” has no file.</source>
   <translation>«{name}» no tiene archivo.</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>“{name}” has times but no words.</source>
   <translation>«{name}» tiene tiempos pero ninguna palabra.</translation>
  </message>
  <message>
   <location filename="importing/verdicts.py" />
   <source>“{name}” has verdicts for {n} articles.</source>
   <translation>«{name}» tiene veredictos de {n} artículos.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>“{name}” has {size:,.0f} MB; an article may have at most {largest} MB.</source>
   <translation>«{name}» tiene {size:,.0f} MB; un artículo puede tener como máximo {largest} MB.</translation>
  </message>
  <message>
   <location filename="importing/contacts.py" />
   <source>“{name}” holds no contacts.</source>
   <translation>«{name}» no contiene contactos.</translation>
  </message>
  <message>
   <location filename="importing/verdicts.py" />
   <source>“{name}” holds no verdicts of a fact-checker’s copy.</source>
   <translation>«{name}» no contiene veredictos de una copia para verificación.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>“{name}” holds no words.</source>
   <translation>«{name}» no contiene palabras.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <location filename="storage/evidence_files.py" />
   <source>“{name}” is a folder, not a file.</source>
   <translation>«{name}» es una carpeta, no un archivo.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>“{name}” is an SVG drawing, which may carry programs.</source>
   <translation>«{name}» es un dibujo SVG, que puede llevar programas.</translation>
  </message>
  <message>
   <location filename="usecases/encryption.py" />
   <source>“{name}” is damaged, or another library’s.</source>
   <translation>«{name}» está dañado o es de otra biblioteca.</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>“{name}” is damaged: its text cannot be read.</source>
   <translation>«{name}» está dañado: su texto no se puede leer.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <location filename="importing/transcripts.py" />
   <location filename="storage/evidence_files.py" />
   <location filename="storage/pictures.py" />
   <source>“{name}” is empty.</source>
   <translation>«{name}» está vacío.</translation>
  </message>
  <message>
   <location filename="importing/word.py" />
   <source>“{name}” is nested too deeply to be read.</source>
   <translation>«{name}» está demasiado anidado para leerlo.</translation>
  </message>
  <message>
   <location filename="importing/transcripts.py" />
   <source>“{name}” is no transcript this program reads: SRT, VTT or OTR.</source>
   <translation>«{name}» no es una transcripción que este programa lea: SRT, VTT u OTR.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>“{name}” is no {kind}, whatever its ending says.</source>
   <translation>«{name}» no es {kind}, diga lo que diga su extensión.</translation>
  </message>
  <message>
   <location filename="importing/otranscribe.py" />
   <source>“{name}” is not a file of oTranscribe, or it is damaged.</source>
   <translation>«{name}» no es un archivo de oTranscribe o está dañado.</translation>
  </message>
  <message>
   <location filename="domain/articles.py" />
   <location filename="export/options.py" />
   <source>“{name}” is not a known time zone.</source>
   <translation>«{name}» no es una zona horaria conocida.</translation>
  </message>
  <message>
   <location filename="storage/pictures.py" />
   <source>“{name}” is not an image this program can open.</source>
   <translation>«{name}» no es una imagen que este programa pueda abrir.</translation>
  </message>
  <message>
   <location filename="storage/evidence_files.py" />
   <source>“{name}” is not the file that was added: its content differs.</source>
   <translation>«{name}» no es el archivo que se añadió: su contenido es distinto.</translation>
  </message>
  <message>
   <location filename="importing/reading.py" />
   <source>“{name}” is {kind}.</source>
   <translation>«{name}» es {kind}.</translation>
  </message>
  <message>
   <location filename="usecases/naming.py" />
   <source>“{name}” may be any of these:{listed}
Nothing was changed.</source>
   <translation>«{name}» puede ser cualquiera de estos:{listed}
No se cambió nada.</translation>
  </message>
  <message>
   <location filename="ui/saved_filters.py" />
   <source>“{name}” was made by a newer version; what this one does not know of it is left out.</source>
   <translation>«{name}» se hizo con una versión más nueva; lo que esta no conoce se omite.</translation>
  </message>
  <message>
   <location filename="export/markdown_source.py" />
   <source>“{name}” was {kind} and the article was edited since; only Markdown files can be given back edited.</source>
   <translation>«{name}» era {kind} y el artículo se editó después; solo los archivos Markdown se pueden devolver editados.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>“{place}” stands in the name already.</source>
   <translation>«{place}» ya está en el nombre.</translation>
  </message>
  <message>
   <location filename="export/places.py" />
   <source>“{relative}” is not a file name inside the folder.</source>
   <translation>«{relative}» no es un nombre de archivo dentro de la carpeta.</translation>
  </message>
  <message>
   <location filename="storage/where.py" />
   <source>“{scheme}://” is not a kind of library this program can open.</source>
   <translation>«{scheme}://» no es un tipo de biblioteca que este programa pueda abrir.</translation>
  </message>
  <message>
   <location filename="ui/library_pane.py" />
   <source>“{short}” is in the trash.</source>
   <translation>«{short}» está en la papelera.</translation>
  </message>
  <message>
   <location filename="usecases/merging.py" />
   <source>“{slug}” is one record already.</source>
   <translation>«{slug}» ya es una sola ficha.</translation>
  </message>
  <message>
   <location filename="usecases/verdicts.py" />
   <source>“{title}”</source>
   <translation>«{title}»</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>“{title}” has no correction {n}.</source>
   <translation>«{title}» no tiene ninguna corrección {n}.</translation>
  </message>
  <message>
   <location filename="ui/panels/revisions.py" />
   <source>“{title}” is as it was in that revision.</source>
   <translation>«{title}» está como en esa revisión.</translation>
  </message>
  <message>
   <location filename="ui/recovered.py" />
   <source>“{title}” is as it was stored; what was recovered is kept as a revision.</source>
   <translation>«{title}» está como se guardó; lo recuperado se conserva como revisión.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/correct_dialog.py" />
   <source>“{title}” is corrected.</source>
   <translation>«{title}» está corregido.</translation>
  </message>
  <message>
   <location filename="usecases/articles.py" />
   <location filename="usecases/comments.py" />
   <location filename="usecases/correcting.py" />
   <location filename="usecases/headlines.py" />
   <location filename="usecases/merging.py" />
   <location filename="usecases/projecting.py" />
   <location filename="usecases/tagging.py" />
   <source>“{title}” is in the trash.</source>
   <translation>«{title}» está en la papelera.</translation>
  </message>
  <message>
   <location filename="ui/commands/articles_on_show.py" />
   <source>“{title}” is marked as published.</source>
   <translation>«{title}» queda marcado como publicado.</translation>
  </message>
  <message>
   <location filename="usecases/correcting.py" />
   <source>“{title}” is not published: what nobody has read needs no correction.</source>
   <translation>«{title}» no está publicado: lo que nadie ha leído no necesita corrección.</translation>
  </message>
  <message>
   <location filename="ui/board/board.py" />
   <source>“{title}” is now: {status}.</source>
   <translation>«{title}» está ahora: {status}.</translation>
  </message>
  <message>
   <location filename="storage/articles.py" />
   <location filename="usecases/articles.py" />
   <source>“{title}” was changed elsewhere since it was opened here.</source>
   <translation>«{title}» se cambió en otro sitio desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="usecases/journalling.py" />
   <source>“{title}” was changed since the crash; what had been typed is kept as a revision of its own.</source>
   <translation>«{title}» se modificó después del fallo; lo que se había escrito se conserva como revisión aparte.</translation>
  </message>
  <message>
   <location filename="usecases/originals.py" />
   <source>“{title}” was not imported from a file, so there is no file to give back.</source>
   <translation>«{title}» no se importó de un archivo, así que no hay archivo que devolver.</translation>
  </message>
  <message>
   <location filename="usecases/guarding.py" />
   <source>“{title}” was stopped: it holds what only the vault may know. {hits}</source>
   <translation>«{title}» se ha detenido: contiene lo que solo la caja fuerte debe saber. {hits}</translation>
  </message>
  <message>
   <location filename="ui/commands/verdicts.py" />
   <source>“{title}”: claims have them in their history, the text has what is to be looked at as comments.</source>
   <translation>«{title}»: las afirmaciones los llevan en su historial, y el texto tiene como comentarios lo que hay que mirar.</translation>
  </message>
  <message>
   <location filename="ui/panels/check.py" />
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <location filename="ui/panels/comment_words.py" />
   <source>“{words}” (no longer in the text)</source>
   <translation>«{words}» (ya no está en el texto)</translation>
  </message>
  <message>
   <location filename="ui/vault/name_watch.py" />
   <source>“{words}” belongs to the identity of “{codename}”.</source>
   <translation>«{words}» pertenece a la identidad de «{codename}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/second_hand_without_outlet.py" />
   <source>“{words}” does not say which outlet reported it.</source>
   <translation>«{words}» no dice qué medio lo contó.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/relative_date.py" />
   <source>“{words}” is counted from a day the article does not name.</source>
   <translation>«{words}» se cuenta desde un día que el artículo no nombra.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/typo.py" />
   <source>“{words}” is probably meant as “{meant}”.</source>
   <translation>«{words}» probablemente quería ser «{meant}».</translation>
  </message>
  <message>
   <location filename="markdown/replacing.py" />
   <source>“{words}” reaches over the edge of a tag, a link or another mark.</source>
   <translation>«{words}» sobrepasa el borde de una etiqueta, un enlace u otra marca.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/redundancy.py" />
   <source>“{words}” says it twice; “{meant}” is enough.</source>
   <translation>«{words}» lo dice dos veces; basta «{meant}».</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/hedge.py" />
   <source>“{words}” says it without standing to it.</source>
   <translation>«{words}» lo dice sin comprometerse.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/unnamed_bare.py" />
   <source>“{words}” tells the reader nothing about who it is.</source>
   <translation>«{words}» no dice al lector nada de quién es.</translation>
  </message>
  <message>
   <location filename="ui/spelling/going.py" />
   <source>“{word}” is in no dictionary in use. Ctrl+. shows suggestions.</source>
   <translation>«{word}» no está en ningún diccionario en uso. Ctrl+. muestra sugerencias.</translation>
  </message>
  <message>
   <location filename="ui/spelling/suggesting.py" />
   <source>“{word}” is in your dictionary now.</source>
   <translation>«{word}» ya está en su diccionario.</translation>
  </message>
  <message>
   <location filename="spelling/personal.py" />
   <source>“{word}” is not one word.</source>
   <translation>«{word}» no es una sola palabra.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/word_doubled.py" />
   <source>“{word}” stands there twice.</source>
   <translation>«{word}» está dos veces.</translation>
  </message>
  <message>
   <location filename="attribution/check/rules/vault_name.py" />
   <source>“… {context} …” holds words of the identity of “{codename}” (mark {mark}).</source>
   <translation>«… {context} …» contiene palabras de la identidad de «{codename}» (marca {mark}).</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/export_dialog.py" />
   <location filename="ui/dialogs/stops_form.py" />
   <source>… and {n} more.</source>
   <translation>
    <numerusform>… y {n} más.</numerusform>
    <numerusform>… y {n} más.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
 </context>
</TS>
