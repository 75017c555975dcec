// Read from the environment of whoever deploys: infra/README.md lists what has to be set.
using 'main.bicep'

param environmentName = readEnvironmentVariable('DEPLOY_NAME')
param location = readEnvironmentVariable('DEPLOY_LOCATION', 'swedencentral')
param alertEmail = readEnvironmentVariable('DEPLOY_ALERT_EMAIL')
param planSku = readEnvironmentVariable('DEPLOY_PLAN_SKU', 'P0v3')
param instances = int(readEnvironmentVariable('DEPLOY_INSTANCES', '2'))
param logDays = int(readEnvironmentVariable('DEPLOY_LOG_DAYS', '90'))

param chosen = {
  publicUrl: readEnvironmentVariable('FREMDRIFT_PUBLIC_URL', '')
  collaborations: readEnvironmentVariable('FREMDRIFT_COLLABORATIONS', '')
  missedQuestions: readEnvironmentVariable('FREMDRIFT_MISSED_QUESTIONS', '')
  statusDays: readEnvironmentVariable('FREMDRIFT_STATUS_DAYS', '')
  secretariat: readEnvironmentVariable('FREMDRIFT_SECRETARIAT', '')
  allowedTenants: readEnvironmentVariable('ALLOWED_TENANTS', '')
  logLevel: readEnvironmentVariable('LOG_LEVEL', 'info')
}
