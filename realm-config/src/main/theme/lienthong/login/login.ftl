<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as portals>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form" && realm.password>
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("username") error=messagesPerField.getFirstError("username", "password") autofocus=true autocomplete="username" value=login.username!"" />
      </#if>
      <@field.password name="password" label=msg("password") error="" forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password" />
      <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <@buttons.loginButton />
    </form>
  <#elseif section == "socialProviders" && realm.password && social.providers?has_content>
    <@portals.show social=social />
  </#if>
</@layout.registrationLayout>
