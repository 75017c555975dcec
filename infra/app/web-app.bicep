// The program itself: two instances, and a slot in which the next version shows that it is well before it is swapped in.

param planName string
param name string
param location string
param tags object
param planSku string
param instances int
param identityId string
param clientId string
param cosmosEndpoint string
param cosmosDatabase string
// No secret: it says where figures are sent, and lets nobody read them.
param insightsConnection string
param logsId string

@export()
@description('The settings that somebody decides. An empty one counts as not given.')
type chosenSettings = {
  publicUrl: string
  collaborations: string
  missedQuestions: string
  statusDays: string
  secretariat: string
  allowedTenants: string
  logLevel: string
}
param chosen chosenSettings

var publicUrl = empty(chosen.publicUrl) ? 'https://${name}.azurewebsites.net' : chosen.publicUrl

// Every setting of the program, also those that must be empty here: what somebody added by hand (a key, a password, the
// local switch) is gone after the next deployment. An empty value counts as not given. test/infra holds these names
// against the program's.
var settings = {
  PORT: '8080'
  HOST: '0.0.0.0'
  FREMDRIFT_LOCAL: 'off'
  FREMDRIFT_DATA: ''
  FREMDRIFT_COLLABORATIONS: chosen.collaborations
  FREMDRIFT_MISSED_QUESTIONS: chosen.missedQuestions
  FREMDRIFT_STATUS_DAYS: chosen.statusDays
  FREMDRIFT_SECRETARIAT: chosen.secretariat
  FREMDRIFT_PUBLIC_URL: publicUrl
  COSMOS_ENDPOINT: cosmosEndpoint
  COSMOS_DATABASE: cosmosDatabase
  COSMOS_KEY: ''
  COSMOS_AUTHORITY: ''
  AZURE_CLIENT_ID: clientId
  OTEL_EXPORTER_OTLP_ENDPOINT: ''
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  LOG_LEVEL: chosen.logLevel
  MicrosoftAppId: clientId
  MicrosoftAppTenantId: tenant().tenantId
  MicrosoftAppType: 'UserAssignedMSI'
  MicrosoftAppPassword: ''
  ALLOWED_TENANTS: chosen.allowedTenants
}

// What the platform is told, not the program.
var platform = {
  // The package brings everything it needs; nothing is installed over there.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  // The program ends its turns within ten seconds.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '15'
  // A slot that is not ready is not swapped in.
  WEBSITE_SWAP_WARMUP_PING_PATH: '/readyz'
  WEBSITE_SWAP_WARMUP_PING_STATUSES: '200'
  WEBSITE_HEALTHCHECK_MAXPINGFAILURES: '3'
  NODE_ENV: 'production'
}

var appSettings = [for setting in items(union(settings, platform)): { name: setting.key, value: setting.value }]

var siteConfig = {
  linuxFxVersion: 'NODE|22-lts'
  appCommandLine: 'node dist/index.js'
  alwaysOn: true
  healthCheckPath: '/readyz'
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
  http20Enabled: true
  remoteDebuggingEnabled: false
  webSocketsEnabled: false
  appSettings: appSettings
}

var site = {
  serverFarmId: plan.id
  httpsOnly: true
  // No instance remembers what another would have to know.
  clientAffinityEnabled: false
  siteConfig: siteConfig
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: site

  resource noPasswordForUploads 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

resource slot 'Microsoft.Web/sites/slots@2023-12-01' = {
  parent: app
  name: 'staging'
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: site

  resource noPasswordForUploads 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

resource logged 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-logs'
  properties: {
    workspaceId: logsId
    logs: [
      // The program's own log.
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
  }
}

output id string = app.id
output name string = app.name
output publicUrl string = publicUrl
output slotHost string = slot.properties.defaultHostName
