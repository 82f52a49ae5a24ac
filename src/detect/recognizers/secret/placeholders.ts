/** Says nothing: one character again and again, or only dots, stars and the like. */
const BLANKED = /^(.)\1*$|^[^\p{L}\p{N}]+$|^[xX*•#.\-_]+$|\.{3}|…|\*{3}|x{5}|X{4}/u

/** Stands for a value: ${PASSWORD}, $PASSWORD, %PASSWORD%, {{ password }}, <password>, [password], @password@, :password, %s. */
const VARIABLE =
  /^(?:\\?\$(?:\{|\(|[A-Za-z_]\w*-?$)|%[A-Za-z_]\w*%$|%\(|%[a-z]\b|\{\{?|#\{|\[|@[\w.]+@?$|:[a-z_]+$|&[a-z]{2,6}(?:;|$)|&#)|<%|\$\{|\{\{|^<[^>]*>?$/

/** Code: env.PASSWORD, config["password"], getPassword(), user?.password, Foo::BAR, *ptr, !Ref Password. */
const CODE =
  /^(?:[A-Za-z_$][\w$]*(?:\?\.|->|::)|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*[([{]|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+(?:$|[=;,)])|[&*]\w|[abglsvw]:\w|!+[A-Za-z]|\$\w+(?:->|::)|->|=>|\/\/|\/\*|[()[\]{},;:=|?]|(?:null|true|false|undefined|this|void)[,;)}])/
/** Code in the middle of which a value was taken: n}=this.options;if(… */
const MINIFIED = /[})\]][=;,(){:.]|=>|&&|\|\||;(?:let|if|return|throw|var|const)$/
const CALL = /^\w{1,40}\([^()]{0,60}\)$|^[),;}]/ // also where what looks like an opening quote closed another value

/** Paths and addresses. */
const PLACE = /^(?:~|\.{0,2}|[A-Za-z]:)[/\\]{1,2}[\w.~-]+(?:[/\\]|$)|^[a-z][a-z0-9+.-]{1,20}:\/\//

/** Words that stand for a value, or say something of it. */
const STANDS_FOR =
  /^(?:your|insert|enter|replace|put|change_this|votre|ton|saisir|saisissez|entrer|entrez)[\s_.-]|your[_-]|[_-]here$|placeholder|redacted|dummy|^(?:mock|fake|sample|test|example)[_-]?(?:pass|pwd|token|secret|key)/i

const WORD_FOR_VALUE = new Set(
  (
    'null nil none undefined true false yes no on off string str text int integer number bool boolean object array list map ' +
    'any void char varchar bytes byte uuid date datetime email mail username user name login pass passwd password passwort pwd ' +
    'pw passphrase passcode secret secrets token tokens key keys apikey value values input field hidden masked removed filtered ' +
    'required optional mandatory missing empty blank invalid incorrect wrong expired forgotten forgot lost reset changed ' +
    'unchanged updated unknown unset default disabled enabled encrypted hashed plain plaintext private public protected ' +
    'readonly const static async await return function class type interface import export self this super todo tbd n/a na ' +
    'format length minimum maximum strong weak secure valid confirmed sha256 sha512 sha1 md5 bcrypt base64 oauth oauth2 jwt ' +
    'basic bearer digest scram-sha-256 oublié perdu requis obligatoire facultatif incorrecte invalide vide inconnu modifié ' +
    'réinitialisé changé expiré chaîne valeur utilisateur identifiant nouveau confirmation confirm new old current generated ' +
    'passed fail failed skip skipped pending anonymous anonymous@ ' +
    'prompt stdin env file vault sensitive prohibited needed mismatch match matches example exemple argument parameter variable'
  ).split(' '),
)

/** Whether `value` stands for a secret instead of being one: a variable, code, a type, "your-key-here", "xxxx". */
export function isPlaceholder(value: string): boolean {
  return (
    WORD_FOR_VALUE.has(value.toLowerCase()) ||
    BLANKED.test(value) ||
    VARIABLE.test(value) ||
    PLACE.test(value) ||
    STANDS_FOR.test(value) ||
    CALL.test(value)
  )
}

/** Whether `value`, which stands without quotes, is an expression of a program rather than the value itself. */
export function isExpression(value: string): boolean {
  return CODE.test(value) || MINIFIED.test(value)
}
