// Portuguese, of Brazil and of Portugal: both vocabularies stand side by side, so this file serves `pt` too.

import type { Lexicon } from './types.ts';

/** Portuguese. */
export const ptBR: Lexicon = {
  lang: 'pt-BR',
  enable:
    'ativar|ativa$|ative$|ativad|ativaç|activar|activa$|active$|activad|activaç|reativ|habilit|ligar|ligad|ligue$|iniciar|abrir|está ativo',
  disable:
    'desativ|desactiv|desabilit|inabilit|deslig|inativ|inactiv|parar|fechar|interromp|suspend|não ativ|não activ|não habilit|não usar|não use|não utiliz|não está ativ|não está habilit|sem ativar|deixar de usar',
  allow:
    'permit|permiss|autoriz|deixar que|deixe que|aceit|conced|consent|liberar|libera$|libere|liberad|podem|pode$',
  forbid:
    'proib|bloque|negar|nega$|negad|imped|recus|rejeit|não permit|não autoriz|não deixar que|não deixe|não aceit|não liber|não conced|não podem|nunca permit|não * permitir|evitar que|restring|restriç|vedad',
  keep: 'manter|mantém|mantenha|mantid|conserv|deixar|deixe$|deixa$|deixad|guard|preserv|reter$|retid|armazen|salvar|salve$|perman|continu|não exclu|não apag|não remov|não elimin|não delet|não * excluir|não * apagar|não * remover|não * eliminar|nunca exclu|nunca apag|nunca remov|nunca elimin|sem exclu|sem apag|sem remov|sem elimin|ficam|ficar$|fica$|fiquem|não fazer nada|nada fazer|fazer nada|nenhuma ação|inalterad|intact|intocad|não mexer|não tocar|como está|como estão',
  remove:
    'exclu|apag|remov|elimin|delet|limp|esvazi|retirar|retire|descart|purg|expurg|supr|destru|deitar|tirar|retir',
  archive:
    'arquivar|arquive$|arquiva$|arquivad|arquivament|arquivo morto|para o arquivo|no arquivo$|ao arquivo|em todas as mensagens|em todos os e mails|em todos os emails|em todo o correio',
  move: 'mover|mova|move$|movid|movê|transferir * para|deslocar|enviar para|enviar * lixeira|colocar',
  mark: 'marc|assinal|sinaliz|como lid',
  read: 'lido|lida|vista$|vistas$|visto$|vistos$|aberta$|abertas$',
  fetch:
    'baix|download|fazer o download|descarreg|transfer|recuper|obter$|obtém|obtenha|obtid|obtenç|buscar|busca$|busque|receb|receç|recepç|coleta|recolh|acess|aced|import|puxar|captur|extra|resgat|consult|ler$|entreg|traz',
  check:
    'verific|consult|atualiz|actualiz|sincron|chec|buscar|procur|sync$|conferir|sondag|votação|refresc|recarreg',
  add: 'adicion|acrescent|conect|ligar a|import|vincul|associ|nova|novo|criar|cadastr|junt|anex|ligar outra|ligar conta|ligar uma conta',
  show: 'mostr|exib|visualiz|visív|assin|subscrev|inscrev|listar|aparec|ver$|apresent|ocult|escond',
  include: 'inclu|também|até mesmo|mesmo$|com$|bem como|além|junto com',
  forward: 'encaminh|reencaminh|redirecion|redireccion|reenvi|desvi',
  create:
    'criar|crie$|cria$|criad|criaç|gerar|gere$|gerad|geraç|gerenci|gerir|nova|novo|obter|adicion|solicit|defin|cadastr|alterar',
  require:
    'requer|exig|obrig|só$|somente|apenas|exclusiv|necessári|precis|deve$|devem|restring|restriç|impor$|forçar|força$|unicamente',
  limit:
    'limit|não mais que|não mais de|no máximo|máxim|teto|restring|não exced|até o máximo|até ao máximo|até o limite|mais recentes|últimas mensagens',
  use: 'usar|usa$|use$|usem|usando|uso$|utiliz|empreg|mediante|com$|por$|pelo|pela|via$|através|por meio|disponibiliz|à disposição|quero|desejo|tornar * disponível|tornar * acessível|abrir * para',

  reply: 'responder$',
  survey: 'questionário|exame$|enquete|pesquisa de|prova$|votação|inquérito',

  yes: 'sim$|aberto$',
  no: 'não$|nao$|fechado$',
  on: 'ativado|ativada|ativo$|ativa$|activado|activo$|habilitado|habilitada|ligado|ligada|permitido|permitida|sim$|liberado',
  off: 'desativado|desativada|inativo|inativa|desactivado|inactivo|desabilitado|desabilitada|desligado|bloqueado|não permitido|não ativado|não habilitado|nenhum$|nenhuma$|off$',

  mail: 'mail|e mail|email|mensage|correio|correspond|carta|item$|itens$',
  copy: 'cópia|copia|original|originais|duplicad|exemplar',
  server:
    'servidor|host$|anfitrião|nome do host|nome do anfitrião|origem|fonte|remot|no provedor|no fornecedor',
  incoming:
    'entrada$|de entrada|recebid|recebiment|recepç|receção|chegar|chegada|que cheg|entrantes|a receber',
  outgoing: 'saída|de saída|envio|enviad|enviar|a enviar',
  folder:
    'pasta|marcador|etiqueta|subpasta|diretório|directório|rótulo|caixa de correio|caixas de correio|caixa postal',
  inbox: 'caixa de entrada|caixa entrada|recebidos|inbox|entrada$|a receber$',
  trash:
    'lixeira|lixo$|reciclagem|itens excluídos|itens eliminados|elementos eliminados|pasta * excluíd|pasta * eliminad|papeleira|trash|cesto',
  spam: 'spam|lixo eletr|lixo electr|correio não solicitado|não solicitad|indesejad|junk|publicidade',
  account: 'conta|caixa de correio|caixas de correio|caixa postal|endereço|identidade',
  other:
    'outra|outro|extern|adicional|adicionais|de terceiros|terceiro|remot|secundári|distint|diferente|de fora',
  client:
    'cliente|app$|apps$|aplicativ|aplicaç|dispositiv|software|programa|telefone|telemóvel|celular|smartphone|tablet|leitor de e mail|gerenciador de e mail|thunderbird|computador|desktop|aparelho',
  access: 'acess|aced|entrar$',
  protocol:
    'protocolo|tipo$|tipo d|método de acesso|método de recup|método de receb|método de download|método de conexão|método$|modo de conexão|modo de acesso|forma de acesso',
  password: 'senha|palavra passe|palavras passe|palavra chave|password|código de acesso|passe$',
  appPassword:
    'senha * aplicativ|senhas * aplicativ|senha de app|senhas de app|senha do app|senhas do app|senha para app|senhas para app|senha para * programa|senhas para * programa|senha para * cliente|senhas para * cliente|senha * aplicaç|senhas * aplicaç|senha específica|senhas específicas|senha * dispositiv|senhas * dispositiv|senha externa|senhas externas|senha de terceiros|senhas de terceiros|senha de cliente|palavra passe * aplicaç|palavras passe * aplicaç|palavra passe * app|palavras passe * app|palavra passe específica|palavras passe específicas|palavra passe * dispositiv|palavras passe * dispositiv|palavra passe * program|palavras passe * program|password * aplicaç|passwords * aplicaç|código de autorização|códigos de autorização|chave de aplicativo|chave do aplicativo',
  lessSecure:
    'menos segur|pouco segur|insegur|não segur|autenticação básica|autenticação simples|autenticação herdada|autenticação legada|autenticação antiga|texto sem formatação|texto simples|texto puro|texto claro|senha normal|somente senha|apenas senha|legad|herdad|senha não criptografada|senha plana|protocolos antigos|senha simples|senha comum|palavra passe simples|palavra passe normal|palavra passe comum',
  modernAuth:
    'autenticação moderna|login moderno|oauth|xoauth|token|entrar com o google|entrar com a microsoft|fazer login com o google|iniciar sessão com',
  auth: 'autentic|identific|iniciar sessão|início de sessão|inicie sessão|fazer login|faça login|entrar com|login|log in|auth$|sessão|credencia',
  secure:
    'segur|criptogr|encript|cifr|codificad|ssl|tls|starttls|proteg|insegur|conexão segura|conexão protegida|conexão criptografada|ligação segura|ligação encriptada|ligação protegida',
  port: 'porta$|portas$|porto$|número da porta|porta do',
  settings:
    'configur|definiç|instruç|opções|opção|preferênc|parâmetr|detalhe|informaç|info$|guia|ajuda|dados|instalar|instalaç|propriedade|ajuste|como config|como faz',
  prefix:
    'prefixo|pasta raiz|raiz$|caminho|espaço de nome|espaços de nome|diretório raiz|diretório do servidor|directório do servidor|pasta base|pasta principal|namespace',
  amount: 'tamanho|número|quant|volume|total de|mensagens por|capacidade|grande|volumos',
  sync: 'activesync|active sync|sincronização exchange|sincronização do exchange|sincronização móvel|sincronização de dispositivos|sincronizar dispositivo|sincronização com o celular|push',

  all: 'todo$|todos$|toda$|todas$|tudo$|cada$|inteir|completo$|completa$|íntegr|totalidade|qualquer',
  fromNow:
    'a partir de agora|a partir deste|a partir de hoje|a partir do momento|a partir da ativação|a partir daqui|de agora em diante|daqui em diante|daqui para a frente|de hoje em diante|em diante|doravante|futur|próxim|novas mensagens|mensagens novas|novos e mails|e mails novos|novo correio|correio novo|novos emails|emails novos|somente novos|somente novas|apenas novos|apenas novas|somente dos novos|só novas|só novos|que cheg|chegarem|chegar$|que forem receb|recebidas a partir|recebidos a partir|após a ativação|depois de ativar|agora$|recém',
  past: 'já$|antig|mesmo que|mesmo se|ainda que|inclusive|anterior|existente|incluindo|passad|prévi|histór|desde o início|desde o começo|velh|retroativ|mesmo os',
  immediately:
    'imediat|instantân|na hora|de imediato|logo$|automátic|automatic|auto$|diretamente|agora mesmo|assim que|prontamente|sem demora',
  forever:
    'permanente|definitiv|para sempre|por completo|completamente|totalmente|irrevers|irrecuper|de vez',
  wait: 'esper|aguard|até que|não imediat|adiar|adiad|mais tarde|quando o cliente|ao sair|ao encerrar|ao terminar sessão|sob demanda|a pedido|postergar|diferid|até o programa',
  after:
    'após|depois|logo que|uma vez|quando|ao$|seguid|posterior|em seguida|passados|concluíd|concluir',
  days: 'dia$|dias$|semana|mês$|meses$|ano$|anos$',
  interval:
    'minuto|min$|mins$|hora$|horas$|a cada|cada$|frequên|interval|período|periodic|diari|de quanto em quanto|com que frequência|programaç|agendament|votação',
  expunge:
    'expung|expurg|exclusão automática|exclusao automatica|eliminação automática|remoção automática|autoexclu|autoelimin|auto exclu|auto elimin|auto remo|excluir automatic|exclu * automatic|elimin * automatic|apag * automatic|remov * automatic|limpeza automática|purga automática|compactar|auto expunge',
  deleted:
    'como exclu|como apag|como elimin|como remov|marcad * exclu|marcad * elimin|marcad * apagad|marcad * remo|para exclusão|para eliminação|mensagens excluídas|mensagem excluída|mensagens eliminadas|mensagens apagadas|e mails excluídos|excluído$|excluída$|excluídos$|excluídas$|eliminado$|eliminada$|eliminados$|eliminadas$|apagado$|apagada$|apagados$|apagadas$|eu exclu|quando excluir|ao excluir|ao eliminar|ao apagar|quando eliminar|última pasta|último marcador|desaparec|riscad',
  local:
    'local|neste computador|no meu computador|no computador|no seu computador|neste dispositivo|no dispositivo|no meu dispositivo|neste aparelho|no cliente|no aplicativo|na aplicação|na app|no app|no programa|no meu programa|no seu programa|da caixa de entrada|no thunderbird|no outlook|aqui$|pelo cliente|pelo aplicativo|pelo programa|a partir do aplicativo|a partir da aplicação|daqui',
  not: 'não|nao$|nunca|sem$|jamais|nenhum|imped|desativ|desactiv|nem$|proib|evitar',
  common:
    'o$|a$|os$|as$|e$|de$|do$|da$|em$|no$|na$|um$|uma$|para$|por$|com$|que$|não$|são$|ao$|você|seu$|sua$|este$',
};
