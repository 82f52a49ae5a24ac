/**
 * Accounts that are nobody's: of systems, services, cloud images and build machines, what examples write, and what follows
 * /home/ on a web site or a label in source code. In small letters.
 */
export const SHARED_USERNAMES: ReadonlySet<string> = new Set(
  `
  root toor admin administrator administrateur administrador superuser sysadmin system daemon bin sys nobody nouser nogroup
  guest default all public shared home user users utilisateur utilisateurs username userid usr user1 user2 usera userb
  your you yourname your-name your_name yourusername your-username your_username your-user youruser myuser myname my-user me
  someone somebody anyone anonymous unknown none null nil undefined true false test tester testuser test-user test_user tests
  testing example exemple sample demo foo bar baz name nom account compte profile
  ubuntu debian centos fedora rocky almalinux alpine arch suse opensuse ec2-user ec2user azureuser opc cloud-user core
  rancher vagrant pi steam kali linuxbrew homebrew lost
  www www-data wwwrun web website webmaster http https httpd nginx apache tomcat wildfly jetty caddy ftp ftpuser sftp mail
  postfix dovecot backup games news proxy list irc gnats sshd ssh ntp dnsmasq messagebus syslog
  app apps application appuser app-user nonroot service services svc node nodejs npm python ruby rails django flask php java
  go rust dotnet deno bun
  git gitlab gitlab-runner github gitea runner runneradmin runners travis circleci ci cd build builder builds buildkite
  buildagent buildbot jenkins teamcity bamboo appveyor vsts vssadministrator containeradministrator containeruser agent
  deploy deployer deployment docker podman container kube kubernetes k8s coder codespace codespaces vscode gitpod workspace
  jovyan jupyter notebook sandbox dev develop developer devuser dev-user worker work
  postgres postgresql mysql mariadb mongo mongodb redis oracle sqlserver mssql cassandra elastic elasticsearch kibana logstash
  solr kafka zookeeper hadoop hdfs hive spark flink airflow dbt grafana prometheus influxdb rabbitmq vault consul nomad
  ansible puppet chef salt terraform zabbix nagios
  data tmp temp var opt etc lib src log logs config conf cache static assets media images files documents downloads
  about index contact page pages search login logout signin signup sign-in sign-up log-in register dashboard settings
  password feed blog article articles privacy terms legal faq help support store shop cart checkout products
  product new edit show create update delete view overview welcome main detail details stats status reset forgot
  string str text char varchar number int integer boolean bool required optional any object array value values input output
  email mail id uid data body form req res request response result results client session context props state self args env
  options params query payload credentials creds auth token key label placeholder title hidden disabled
  `
    .trim()
    .split(/\s+/),
)
